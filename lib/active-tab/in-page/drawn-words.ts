import { contentOf, type PARTS } from './before-after';
import { signsIn } from './own-signs';
import type { Sight } from './seen';

/** Smaller letters than this fraction of the largest beside them are not read as one word with them. */
const SMALL = 0.5;

/** Most pieces of which one text is put together, and most colours told apart in it. */
const MOST_PIECES = 80;
const MOST_COLOURS = 4;

/** Fields that show a text and take none. */
const SHOWING =
  'input[readonly], input[disabled], input[type="button"], textarea[readonly], textarea[disabled]';

/** Lists in which there is nothing to choose. */
const SHOWING_ONE = 'select[disabled], select:has(option:only-child)';

/** What is called something that its words are not. */
const NAMED = ':is([alt], [aria-label]):not(form)';

/** A run of words as it is drawn. */
interface Piece {
  readonly text: string;
  readonly box: DOMRect;
  /** Height of its letters (px). */
  readonly size: number;
  readonly colour: string;
}

/**
 * The words that a user may read in an element: what is written there, what style sheets draw before,
 * after and as its mark, and what its pictures are called. In the order of the page's text, then as
 * placed on the screen, then each colour alone: words may be cut by others that nobody sees.
 *
 * @param element any element
 * @param isSeen tells what may be seen
 * @returns the readings that differ
 */
export function drawnWords(element: Element, isSeen: Sight): string[] {
  const written = [element.textContent, ...picturesIn(element), ...drawnBeside(element)];
  return distinct([written.filter(Boolean).join(' '), ...readings(piecesOf(element, isSeen))]);
}

/** @returns the texts that several pieces make, whatever is put between them for no eye to see */
export function readings(pieces: readonly Piece[]): string[] {
  const largest = Math.max(...pieces.map(({ size }) => size));
  const seen = pieces.filter(({ size }) => size >= SMALL * largest);
  const colours = [...new Set(seen.map(({ colour }) => colour))];
  const alone = colours.length > 1 ? colours.slice(0, MOST_COLOURS) : [];
  return distinct([
    wordsOf(seen),
    inPlace(seen),
    ...alone.map((one) => inPlace(seen.filter(({ colour }) => colour === one))),
  ]);
}

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))].filter(Boolean);

/** What style sheets draw before an element, after it, and as the mark of a list. */
function drawnBeside(element: Element): string[] {
  return [drawnBy(element, '::before'), markOf(element), drawnBy(element, '::after')].filter(
    Boolean,
  );
}

/** What a field shows before anybody types there: never what was typed. */
function shownIn(element: Element): string {
  if (element.matches(SHOWING_ONE)) {
    return (element as HTMLSelectElement).selectedOptions[0]?.label ?? '';
  }
  const hint = element.matches('input, textarea') && element.getAttribute('placeholder');
  return (element.matches(SHOWING) && (element as HTMLInputElement).value) || hint || '';
}

/** @returns whether an element shows words that are no other element's */
export const hasOwnWords = (element: Element): boolean =>
  !element.matches('script, style, template, noscript, option, title') &&
  ([...element.childNodes].some(
    ({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue?.trim(),
  ) ||
    shownIn(element) !== '' ||
    drawnBeside(element).length > 0);

function picturesIn(element: Element): (string | null)[] {
  return [element, ...element.querySelectorAll(NAMED)].map((one) => nameOf(one));
}

const nameOf = (element: Element): string | null =>
  element.getAttribute('alt') ?? element.getAttribute('aria-label');

/** What is drawn in an element, piece by piece, in the order of the page's text. */
export function piecesOf(element: Element, isSeen: Sight): Piece[] {
  const inside = [element, ...element.querySelectorAll(':not(form)')].slice(0, MOST_PIECES);
  return inside
    .filter((one) => isSlot(one) || isSeen(one))
    .flatMap((one) => {
      const { fontSize, color } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      const piece = (text: string | null | undefined, at: DOMRect): Piece[] =>
        text?.trim()
          ? [{ text, box: at, size: Number.parseFloat(fontSize) || 0, colour: color }]
          : [];
      const edge = (x: number) => new DOMRect(x, box.y, 0, box.height);
      return [
        ...piece([drawnBy(one, '::before'), markOf(one)].join(' '), edge(box.left)),
        ...piece(nameOf(one) ?? shownIn(one), box),
        ...(isSlot(one) ? one.assignedNodes() : [...one.childNodes]).flatMap((node) =>
          node.nodeName === '#text' ? piece(node.nodeValue, boxOfText(node)) : [],
        ),
        ...piece(drawnBy(one, '::after'), edge(box.right)),
      ];
    });
}

/** Has no box of its own, and shows what its host holds. A drawing may have a `slot` that is none. */
const isSlot = (element: Element): element is HTMLSlotElement => element instanceof HTMLSlotElement;

function boxOfText(node: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** The same words from top to bottom, then from left to right. */
function inPlace(pieces: readonly Piece[]): string {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((one, other) => one.box.top - other.box.top)) {
    const line = lines.at(-1);
    const isBelow = !line?.[0] || piece.box.top >= line[0].box.top + line[0].box.height / 2;
    if (isBelow) lines.push([piece]);
    else line.push(piece);
  }
  return wordsOf(lines.flatMap((line) => line.sort((one, other) => one.box.left - other.box.left)));
}

const wordsOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

/** What is drawn before or after an element. */
const drawnBy = (element: Element, part: (typeof PARTS)[number]): string =>
  written(contentOf(element, part), element, part);

/** The texts of a computed `content`, its attributes, quotation marks and counters read. */
function written(content: string, element: Element, part: string): string {
  if (content === '') return '';
  const marks = /(?:open|close)-quote/g;
  const quotes = marks.test(content) ? getComputedStyle(element, part).quotes : '';
  return textsIn(content.replace(marks, quotes), element) + signsIn(content);
}

function markOf(element: Element): string {
  const { display, listStyleType } = getComputedStyle(element);
  if (!display.includes('list-item')) return '';
  const drawn = textsIn(listStyleType, element) || signsIn(listStyleType);
  return drawn || written(getComputedStyle(element, '::marker').content, element, '::marker');
}

function textsIn(value: string, element: Element): string {
  const texts = value.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)/g);
  return [...texts]
    .map(([, text, attribute]) => text ?? element.getAttribute(attribute ?? '') ?? '')
    .join('');
}
