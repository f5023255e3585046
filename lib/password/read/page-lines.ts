import type { Page } from '../../page/page';

const OWN_LINE =
  /^(?:address|article|aside|blockquote|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|td|th|tr|ul)$/;
const UNREAD = /^(?:script|style|noscript|template|input|textarea|select|button|svg|iframe)$/;

/** Most characters in a line of rules; a longer text is prose. */
const LONGEST = 400;

/** A list on the line after the words that introduce it. */
const INTRODUCES = /(?:parmi|suivants?|liste|sp[ée]cia(?:l|ux)|symboles?)(?: [a-zé]+)?\s*:?\s*$/i;

/** A number in a cell of its own belongs to the name in the cell before it. */
const COUNT = /^\d+(?: (?:ou plus|au moins|minimum))?$/i;
const RULE = /majuscule|minuscule|chiffre|lettre|caract/i;

/** One line of text, as shown. */
export interface Line {
  readonly text: string;
  /** The element that gives it a line of its own. */
  readonly block: Element;
}

/**
 * The lines of text of a part of the page, as shown. Unlike `Page.text` they keep accents,
 * capitals and marks, as the marks are what is read.
 *
 * @param root the part of the page
 * @param page tells what is visible; without it, hidden lines are read too
 */
export function linesOf(root: Element, page?: Page): Line[] {
  const lines: Line[] = [{ text: '', block: root }];
  collect(root, root, page, lines);
  const filled = lines
    .map(({ text, block }) => ({ text: text.replace(/[ \t\r\n\f]+/g, ' ').trim(), block }))
    .filter(({ text }) => text !== '');
  return join(filled).filter(({ text }) => text.length <= LONGEST);
}

function collect(element: Element, block: Element, page: Page | undefined, lines: Line[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) append(lines, block, node.nodeValue ?? '');
    else if (node.nodeType === 1) collectElement(node as Element, block, page, lines);
  }
}

/** Text after a block starts a line, which belongs to the container. */
function append(lines: Line[], block: Element, more: string): void {
  const last = lines.pop();
  lines.push({ text: `${last?.text ?? ''}${more}`, block: last?.text ? last.block : block });
}

function collectElement(
  element: Element,
  around: Element,
  page: Page | undefined,
  lines: Line[],
): void {
  const tag = element.tagName.toLowerCase();
  if (tag === 'br') lines.push({ text: '', block: around });
  if (UNREAD.test(tag) || (page && element.textContent?.trim() && !page.visible(element))) return;
  const own = OWN_LINE.test(tag) || element.classList.contains('password-errors__message');
  const block = own ? element : around;
  if (own) lines.push({ text: '', block });
  collect(element, block, page, lines);
  if (own) lines.push({ text: '', block: around });
}

function join(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    const continues =
      previous &&
      INTRODUCES.test(previous.text) &&
      !RULE.test(line.text) &&
      /^[^\p{L}\d]/u.test(line.text);
    const counts =
      previous?.block.matches('dt, th, td') &&
      line.block.matches('dd, td') &&
      COUNT.test(line.text);
    if (previous && (continues || counts)) {
      const between = counts ? ' : ' : ' ';
      joined.splice(-1, 1, { ...previous, text: `${previous.text}${between}${line.text}` });
    } else joined.push(line);
  }
  return joined;
}
