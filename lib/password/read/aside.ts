import type { Page } from '../../page/page';
import { fold } from './fold';
import { type Line, linesOf } from './page-lines';

/**
 * The lines in the field itself: its placeholder and its title, which browsers show with
 * the message about a `pattern`.
 *
 * @param input the field of the new password
 */
export function fieldLines(input: Element): Line[] {
  return ['placeholder', 'title']
    .map((name) => (input.getAttribute(name) ?? '').trim())
    .filter(Boolean)
    .map((text) => ({ text, block: input }));
}

/**
 * The lines that the page shows on a click, as in a closed `<details>`.
 *
 * @param root the part of the page that may state rules
 * @param page tells what is visible
 */
export function foldedLines(root: Element, page: Page): Line[] {
  return page
    .find('details:not([open])', root)
    .filter((details) => page.visible(details))
    .flatMap((details) => linesOf(details));
}

/** « 12+ car. », « A-Z », « ≥ 8 », « min. 12 »: rules written in marks. */
const SHORT =
  /\bcar\.|\b\d{1,2} ?\+|[≥⩾] ?\d|\ba ?[-–>→] ?z\b|\b0 ?[-–>→] ?9\b|\bmin(?:\.|i|imum)? ?:? ?\d{1,2}\b|\b\d{1,2} ?(?:min|mini|minimum|car|caract)\b/;

/**
 * Whether a line writes rules in marks rather than in words.
 *
 * @param text the line
 */
export function isShort(text: string): boolean {
  return SHORT.test(fold(text));
}
