import { isPortal } from '../../practice/guide-for';
import type { PracticePage } from '../../practice/pages';
import type { Asset } from '../asset';
import { moveOut } from './move-out';
import { neutral } from './neutral';
import { withDefaults } from './placeholders';

/** What a page of the practice may do: load the package's files, and send nothing. */
const POLICY = "default-src 'self'; form-action 'none'; base-uri 'none'";

/** What every page says first, before any script has run. */
const BANNER = 'Entraînement : ce n’est pas le vrai site. Ne tape pas ton vrai mot de passe.';

/**
 * Makes a page of the practice from a replica.
 *
 * @param page the page
 * @param source its replica
 * @param options the folder in the package, style sheets that the browser wants besides, and which
 *   addresses are answered
 * @returns the page, and its scripts and styles
 */
export function practicePage(
  page: PracticePage,
  source: string,
  options: {
    readonly folder: string;
    readonly sheets: readonly string[];
    isAnswered(address: string): boolean;
  },
): Asset[] {
  const { folder, sheets, isAnswered } = options;
  const filled = withDefaults(source, page.vars ?? {});
  const { html, files } = moveOut(neutral(filled, isAnswered), folder);
  const links = [`/${folder}/bar.css`, ...sheets].map(
    (file) => `  <link rel="stylesheet" href="${file}">\n`,
  );
  const guide = isPortal(new URL(page.at)) ? '/portal.js' : '/chooser.js';
  const contents = html
    .replace(
      '<html',
      `<html data-at="${page.at}" data-practice="${page.path}" data-defaults="${quoted(page.vars ?? {})}"`,
    )
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    )
    .replace('</head>', `${links.join('')}</head>`)
    .replace(
      /<body\b[^>]*>/,
      `$&\n  <aside class="practice" data-practice-bar><p class="practice__banner">${BANNER}</p></aside>`,
    )
    .replace(
      '</body>',
      `<script src="/practice-page.js"></script>\n<script src="${guide}"></script>\n</body>`,
    );
  return [...files, { relativeDest: `${folder}/${page.path}`, contents }];
}

/** Values as an attribute. */
const quoted = (vars: object): string =>
  JSON.stringify(vars).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
