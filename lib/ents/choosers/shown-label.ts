import { quotable } from '../../texts/page-words';

const DECORATION = '[aria-hidden="true"]';

/** Longest label repeated to the user (UTF-16 units). */
const LONGEST_LABEL = 60;

/**
 * @param element a link, a button or a label
 * @returns its words as the page writes them, on one line, without decoration: the sign of a folded
 *   group, an arrow, or the word that an icon font turns into an icon
 */
export function shownLabel(element: Element): string {
  const value = element.matches('input') ? element.getAttribute('value') : null;
  const label = onOneLine(value ?? undecorated(element)) || spokenLabel(element);
  return label || onOneLine(element.textContent ?? '');
}

/** @returns a label as it is repeated to the user: a long one is cut */
export function shortLabel(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label;
}

/** Reads in place: a clone would run the page's custom elements. */
function undecorated(element: Element): string {
  if (!element.querySelector(DECORATION)) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => {
      if (isElement(node)) return node.matches(DECORATION) ? '' : undecorated(node);
      return node.nodeName === '#text' ? (node.nodeValue ?? '') : '';
    })
    .join('');
}

const isElement = (node: Node): node is Element => 'matches' in node;

function onOneLine(text: string): string {
  return quotable(text)
    .replace(/\s+/g, ' ')
    .replace(/^[\s+−-]+/, '')
    .trim();
}

/** The name a screen reader says where there is only an image. */
function spokenLabel(element: Element): string {
  const picture = element.querySelector('img[alt]:not([alt=""])');
  return element.getAttribute('aria-label') ?? picture?.getAttribute('alt') ?? '';
}
