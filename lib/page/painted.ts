/** Below this share of its colours, nobody sees a thing; fading takes a page through it for a moment. */
const FAINTEST = 0.1;

/** Elements that may well be seen without their words: by a border, an icon, what is typed in them. */
const SEEN_WITHOUT_WORDS = 'a, button, input, select, textarea, label, [role="button"]';

/**
 * How much of its colours a style leaves an element and what it holds, from 0 (nothing) to 1 (all): by
 * opacity, a filter, a clipping shape or a mask. Shapes and masks are told where they leave nothing.
 *
 * @param style computed style of an element
 * @param box its box
 */
export function lightOf(style: CSSStyleDeclaration, box: DOMRect): number {
  if (clipsAll(style.clipPath, box) || masksAll(style)) return 0;
  const filtered = /opacity\(([\d.]+)/.exec(style.filter)?.[1];
  return Number(style.opacity || 1) * Number(filtered || 1);
}

/** @returns whether that much of its colours shows a thing */
export const isLit = (light: number): boolean => light >= FAINTEST;

/**
 * Whether an element's own words are written in no colour. A gradient may colour them all the same.
 *
 * @param element any element
 * @param style its computed style
 */
export function writesUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.matches(SEEN_WITHOUT_WORDS) || style.backgroundImage.includes('(')) return false;
  const color = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return !isLit(alphaOf(color)) && hasOwnWords(element);
}

const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeName, nodeValue }) => nodeName === '#text' && nodeValue?.trim(),
  );

/** How opaque a computed colour is, from 0 to 1. */
export function alphaOf(color: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(color) ?? /\/\s*([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1]) : 1;
}

/** Whether a computed `clip-path` leaves nothing of a box: a flat shape. */
function clipsAll(shape: string, { width, height }: DOMRect): boolean {
  const [, kind, given = ''] = /^(\w+)\(([^)]*)/.exec(shape) ?? [];
  if (kind === 'circle' || kind === 'ellipse') return Number.parseFloat(given) === 0;
  if (kind === 'polygon') {
    const places = given.split(', ').map((point) => point.split(' '));
    return [0, 1].some((axis) => new Set(places.map((place) => place[axis])).size === 1);
  }
  if (kind !== 'inset') return false;
  const [top = '0', right = top, bottom = top, left = right] =
    given.split(' round')[0]?.split(' ') ?? [];
  const isFlat = (one: string, other: string, whole: number) =>
    lengthOf(one, whole) + lengthOf(other, whole) >= whole;
  return isFlat(top, bottom, height) || isFlat(left, right, width);
}

const lengthOf = (written: string, whole: number): number =>
  Number.parseFloat(written) * (written.endsWith('%') ? whole / 100 : 1);

/** Whether a mask is a gradient between transparent colours alone. */
function masksAll(style: CSSStyleDeclaration): boolean {
  const mask = style.getPropertyValue('mask-image');
  const colors = mask.match(/rgba?\([^)]*\)/g) ?? [];
  return colors.length > 0 && !colors.some((color) => isLit(alphaOf(color)));
}
