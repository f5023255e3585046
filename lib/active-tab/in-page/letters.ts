import { parentOf } from '../../page/open-roots';

/** Colours nearer than this (sum of three, of 255 each) to the ground are not told apart from it. */
const NEAR = 24;

const WHITE = [255, 255, 255];

/**
 * @param element any element
 * @returns whether its words are in the colour of their ground, so that smaller ones stand out
 */
export function isGroundColoured(element: Element): boolean {
  const own = rgbOf(getComputedStyle(element).color);
  if (!own || getComputedStyle(element).textShadow !== 'none') return false;
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(one);
    if (backgroundImage !== 'none') return false;
    const ground = rgbOf(backgroundColor);
    if (ground) return isNear(own, ground);
  }
  return isNear(own, WHITE);
}

/** The three parts of a computed colour; null for one that lets others through. */
const rgbOf = (colour: string): number[] | null =>
  /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number) ?? null;

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.reduce((sum, part, at) => sum + Math.abs(part - (other[at] ?? 0)), 0) < NEAR;

/**
 * @param element any element
 * @returns how large (px) its letters are drawn, whatever enlarges them
 */
export function drawnSize(element: Element): number {
  const sizes = [null, '::first-line', '::first-letter'].map(
    (part) => Number.parseFloat(getComputedStyle(element, part).fontSize) || 0,
  );
  return Math.round(Math.max(...sizes) * enlargedBy(element));
}

/** How many times its own size an element is drawn, by a zoom, a transform or the box of a drawing. */
function enlargedBy(element: Element): number {
  if (element instanceof SVGGraphicsElement) return element.getScreenCTM()?.a ?? 1;
  const { offsetHeight } = element as HTMLElement;
  const times = offsetHeight ? element.getBoundingClientRect().height / offsetHeight : 1;
  // Nearer to one is what rounding makes.
  return Math.abs(times - 1) > 0.2 ? times : 1;
}
