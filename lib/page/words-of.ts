import { isLeftOut } from './visible';

/** A longer text (UTF-16 units) is a title with its explanation. */
const LONGEST_TITLE = 40;

/** Separates blocks of words, where the source has nothing between them. */
const BREAK = '\n';

/**
 * The words of an element, its blocks separated by a space: « S’identifier avec » over «
 * FranceConnect » are words of one name, though nothing separates them in the source.
 *
 * @param element any element, hidden or not
 */
export function wordsOf(element: Element): string {
  return blocksOf(element).replace(/\n+/g, ' ');
}

/**
 * The words by which a user finds an element on the page: the first block of a card whose other
 * blocks explain it, else all of them; for a form's button, what it shows. Without those that only
 * screen readers are told.
 *
 * @param element a visible element
 */
export function titleOf(element: Element): string {
  const isInput = element.matches('input[type="submit"], input[type="button"]');
  const blocks = (isInput ? (element.getAttribute('value') ?? '') : blocksOf(element, isLeftOut))
    .split(BREAK)
    .map((block) => block.replace(/[→↗*]/g, '').replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '');
  const whole = blocks.join(' ');
  return whole.length > LONGEST_TITLE ? (blocks[0] ?? '') : whole;
}

function blocksOf(element: Element, leftOut: (part: Element) => boolean = () => false): string {
  if (!element.firstElementChild) return (element.textContent ?? '').replaceAll(BREAK, ' ');
  return [...element.childNodes].reduce((said, node) => {
    if (!isElement(node)) return said + textOf(node);
    if (leftOut(node)) return said;
    const inside = blocksOf(node, leftOut);
    if (inside === '') return node.localName === 'br' ? said + BREAK : said;
    const isApart = isElement(node.previousSibling) || isBlock(node);
    return said + (isApart ? BREAK : '') + inside + (isBlock(node) ? BREAK : '');
  }, '');
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' ? (node.nodeValue ?? '').replaceAll(BREAK, ' ') : '';

const isElement = (node: Node | null): node is Element => node?.nodeType === Node.ELEMENT_NODE;

function isBlock(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents';
}
