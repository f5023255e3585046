import type { Advice, Circumstances, HintAdvice, Spot } from './advice';
import { displayed, written } from './displayed';

/** Places to click: a field with an icon over it can still be typed in, unlike one under a window. */
const PRESSED =
  'button, a[href], label, [role="button"], input[type="submit"], input[type="button"], input[type="radio"], input[type="checkbox"]';

/** On a chooser every place is clicked, perhaps a whole row. */
export const ANY_PLACE = '*';

/**
 * Whether a layer over a place is not the page's own. Extensions put theirs right in `html` or `body`,
 * or in custom elements; a card that is one large link, or a veil while a form is sent, is the page's.
 */
const isForeign = (layer: Element): boolean =>
  layer.localName.includes('-') ||
  !layer.parentElement ||
  layer.parentElement.matches('body, html');

/** Where the name of a field is written. */
const labelOf = (element: Element): Element | undefined =>
  (element as HTMLInputElement).labels?.[0] ??
  element.closest('fieldset')?.querySelector('legend') ??
  undefined;

/**
 * Makes the current step say that something covers its place, instead of asking for a click that would
 * not reach it.
 *
 * @param advice the advice on a page
 * @param known what the guide knows besides
 * @param pressed CSS selector of the places to click
 */
export function tellCover(
  advice: Advice,
  { covered, texts }: Circumstances,
  pressed = PRESSED,
): Advice {
  const isCovered = ({ element, done }: Spot): boolean => {
    const layer = done ? null : covered?.(element);
    if (!layer || !isForeign(layer)) return false;
    return element.matches(pressed) || layer.clientHeight > 2 * element.clientHeight;
  };
  const told = (hint: HintAdvice): HintAdvice => {
    const place = hint.current ? hint.places.find(isCovered) : undefined;
    const words = place && (displayed(place.element) || written(labelOf(place.element)));
    return words ? { ...hint, text: texts.get('place_covered', [words], advice.profile) } : hint;
  };
  return { ...advice, hints: advice.hints.map(told) };
}
