import type { Page } from '../../page/page';

const OWN_LINE =
  /^(?:address|article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;
const UNREAD = /^(?:script|style|noscript|template|input|textarea|select|button|svg|iframe)$/;

/** Most characters that a line of rules may have; a longer text is prose. */
const LONGEST = 400;

/** A list that stands on the line after the words that introduce it. */
const INTRODUCES = /(?:parmi|suivants?|liste|sp[ée]cia(?:l|ux)|symboles?)(?: [a-zé]+)?\s*:?\s*$/i;
const RULE = /majuscule|minuscule|chiffre|lettre|caract/i;

/**
 * The lines of text of a part of the page, as they are shown. Unlike `Page.text` they keep accents,
 * capitals and every mark, as the marks are what is read.
 *
 * @param root the part of the page
 * @param page tells what is visible; without it hidden lines are read too
 */
export function linesOf(root: Element, page?: Page): string[] {
  const lines: string[] = [''];
  collect(root, page, lines);
  const filled = lines.map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim()).filter(Boolean);
  return join(filled).filter((line) => line.length <= LONGEST);
}

function collect(element: Element, page: Page | undefined, lines: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) lines.push(`${lines.pop() ?? ''}${node.nodeValue ?? ''}`);
    else if (node.nodeType === 1) collectElement(node as Element, page, lines);
  }
}

function collectElement(element: Element, page: Page | undefined, lines: string[]): void {
  const tag = element.tagName.toLowerCase();
  if (tag === 'br') lines.push('');
  if (UNREAD.test(tag) || (page && element.textContent?.trim() && !page.visible(element))) return;
  const own = OWN_LINE.test(tag) || element.classList.contains('password-errors__message');
  if (own) lines.push('');
  collect(element, page, lines);
  if (own) lines.push('');
}

function join(lines: string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const continues =
      previous && INTRODUCES.test(previous) && !RULE.test(line) && /^[^\p{L}\d]/u.test(line);
    if (continues) joined.push(`${joined.pop()} ${line}`);
    else joined.push(line);
  }
  return joined;
}
