import { createHash } from 'node:crypto';
import type { Asset } from '../asset';

const SCRIPT = /[ \t]*<script([^>]*)>([\s\S]*?)<\/script>\n?/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** A call that a handler may make: one function of the page, with a word or nothing. */
const HANDLER = / on(click|submit)="(?:return )?(\w+)\((?:'(\w+)')?\)"/g;

/** Where the portal serves its own scripts and styles. */
const SERVED = '/idp-static/';

/**
 * Moves a page's scripts, styles and handlers out of it: the extension's pages run nothing written in them.
 *
 * @param html a page
 * @param folder where to put them, from the root of the package
 * @returns the page, and its new files, named by their contents
 * @throws for a handler that does more than to call one function
 */
export function moveOut(html: string, folder: string): { html: string; files: Asset[] } {
  const files: Asset[] = [];
  const put = (contents: string, kind: 'js' | 'css'): string => {
    const name = createHash('sha256').update(contents).digest('hex').slice(0, 8);
    const relativeDest = `${folder}/${name}.${kind}`;
    files.push({ relativeDest, contents });
    return `/${relativeDest}`;
  };
  const moved = html
    .replace(SCRIPT, (whole, attributes: string, code: string) => {
      if (/ src=|application\/json/.test(attributes)) return whole;
      return code.trim() && `<script src="${put(code, 'js')}"></script>\n`;
    })
    .replace(STYLE, (_, css: string) => `<link rel="stylesheet" href="${put(css, 'css')}">`)
    .replace(HANDLER, ' data-on-$1="$2 $3"')
    .replaceAll(SERVED, `/${folder}/static/`);
  const left = / (?:on\w+|style)="[^"]*"/.exec(moved);
  if (left) throw new Error(`Cannot be moved out of the page:${left[0]}`);
  return { html: moved, files };
}
