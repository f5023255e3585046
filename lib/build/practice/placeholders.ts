import type { Vars } from '../../practice/services';
import { fillIn, VARS } from '../../practice/vars';

/** A tag that has a placeholder in it. */
const TAG = /<(\w+)\b([^<>]*\{\{\w+\}\}[^<>]*)>/g;

/** The parts of a tag that hold placeholders: whole attributes, or placeholders alone. */
const PART = /(?:[\w-]+="[^"{]*\{\{\w+\}\}[^"]*"|\{\{\w+\}\})/g;

/**
 * Fills in a page with its defaults, and leaves in each element what else its server may fill in there.
 *
 * @param html a page with placeholders
 * @param defaults a value for each
 */
export function withDefaults(html: string, defaults: Vars): string {
  const kept = html.replace(TAG, (_, name: string, attributes: string) => {
    const template = (attributes.match(PART) ?? []).join(' ').replaceAll('"', '&quot;');
    const filled = fillIn(attributes, defaults);
    return `<${name}${filled} ${VARS}="${template.replaceAll('{{', MARK)}">`;
  });
  return fillIn(kept, defaults).replaceAll(MARK, '{{');
}

/** Stands for the braces that are to stay. */
const MARK = '\u0001';
