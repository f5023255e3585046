import { parentOf } from '../../page/open-roots';
import { alphaOf } from '../../page/painted';
import { createLight, createSight } from '../../page/visible';

/** Tells whether a copy may show its user an element. */
export type Sight = (element: Element) => boolean;

/** Fainter than this, thirty copies one over the other are not seen either. */
const FAINTEST = 0.02;

/** A lower or narrower element (px) shows no words. */
const SMALLEST = 4;

/** A shadow that falls this far (100 px or more), with or without a minus. */
const FAR = /\d{3,}(?:\.\d+)?px/;

/**
 * Tells what a copy may show its user: what is seen as any element is, or drawn by other means than its
 * own letters in their own place, such as a shadow or many faint copies. An honest page is not read so.
 * What is around the elements is looked at once: use it for one reading only.
 */
export function createSeen(): Sight {
  const isInSight = createSight();
  const lightAt = createLight();
  const cast = new Map<Element, boolean>();

  /** Whether what is out of sight casts a shadow, or is mirrored, where it may be seen. */
  const isCast = (element: Element | null): boolean => {
    if (!element) return false;
    const before = cast.get(element);
    if (before !== undefined) return before;
    const { filter, ...style } = stylesOf(element);
    const isSo =
      (filter.includes('drop-shadow') && FAR.test(filter)) ||
      !/^(?:none)?$/.test(style.mirrored) ||
      isCast(parentOf(element));
    cast.set(element, isSo);
    return isSo;
  };

  const isDrawn = (element: Element): boolean => {
    const { color, stroke, shadow, clip } = stylesOf(element);
    const { width, height, right } = element.getBoundingClientRect();
    if (Math.min(width, height) < SMALLEST) return false;
    const isBeside = right + scrollX <= 0;
    if (isBeside) return FAR.test(shadow) || isCast(element);
    const light = lightAt(element);
    const drawsLetters = shadow !== 'none' || stroke > 0 || clip === 'text';
    return light * (drawsLetters ? 1 : alphaOf(color)) >= FAINTEST;
  };

  const isSeen: Sight = (element) => {
    if (isInSight(element)) return true;
    const { display } = getComputedStyle(element);
    // Has no box of its own, and shows what it holds.
    const around = display === 'contents' ? parentOf(element) : null;
    if (around) return isSeen(around);
    const isThere = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isThere && isDrawn(element);
  };
  return isSeen;
}

function stylesOf(element: Element) {
  const style = getComputedStyle(element);
  return {
    color: style.getPropertyValue('-webkit-text-fill-color') || style.color,
    stroke: Number.parseFloat(style.getPropertyValue('-webkit-text-stroke-width')),
    shadow: style.textShadow,
    clip: style.backgroundClip,
    filter: style.filter,
    mirrored: style.getPropertyValue('-webkit-box-reflect'),
  };
}
