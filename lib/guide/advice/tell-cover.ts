import type { Advice, Circumstances, HintAdvice, Spot } from './advice';
import { displayed } from './displayed';

/** What is pressed: a field that an icon lies in can still be typed in. */
const PRESSED =
  'button, a[href], label, [role="button"], input[type="submit"], input[type="button"], input[type="radio"], input[type="checkbox"]';

/** On a chooser each place is to be clicked, a whole row of it perhaps. */
export const ANY_PLACE = '*';

/**
 * Whether what lies over a place is none of the page's own. Extensions put their boxes beside the
 * page, or in elements of names of their own; a card whose whole area is a link, and a veil while a
 * form is sent, are the page's.
 */
const isForeign = (layer: Element): boolean =>
  layer.localName.includes('-') ||
  !layer.parentElement ||
  layer.parentElement.matches('body, html');

/**
 * A click that would not reach its place is not asked for: the step of the moment says that
 * something lies over it.
 *
 * @param advice what there is to say of a page
 * @param known what the guide knows besides
 * @param pressed CSS selector of the places that are to be clicked
 */
export function tellCover(
  advice: Advice,
  { covered, texts }: Circumstances,
  pressed = PRESSED,
): Advice {
  const isCovered = ({ element, done }: Spot): boolean => {
    if (done || !element.matches(pressed)) return false;
    const layer = covered?.(element);
    return layer ? isForeign(layer) : false;
  };
  const told = (hint: HintAdvice): HintAdvice => {
    const place = hint.current ? hint.places.find(isCovered) : undefined;
    const words = place && displayed(place.element);
    return words ? { ...hint, text: texts.get('place_covered', [words], advice.profile) } : hint;
  };
  return { ...advice, hints: advice.hints.map(told) };
}
