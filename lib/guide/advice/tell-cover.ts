import type { Advice, Circumstances, HintAdvice, Place } from './advice';
import { displayed } from './displayed';

/** What is pressed: a field that an icon lies in can still be typed in. */
const PRESSED =
  'button, a[href], label, [role="button"], input[type="submit"], input[type="button"], input[type="radio"], input[type="checkbox"]';

/** What is told of a kind of page. */
interface CoverRule {
  /** Whether a place is to be clicked. */
  isPressed(place: Element): boolean;
  /** Whether what lies over a place is none of the page's own. */
  isForeign(layer: Element): boolean;
}

const ON_PORTAL: CoverRule = {
  isPressed: (place) => place.matches(PRESSED),
  isForeign: () => true,
};

/**
 * On a chooser each place is to be clicked, a whole row of it perhaps. It lays boxes of its own over
 * its lines (a card whose whole area is a link): those of extensions stand beside the page.
 */
export const ON_CHOOSER: CoverRule = {
  isPressed: () => true,
  isForeign: ({ parentElement }) => !parentElement || parentElement.matches('body, html'),
};

/**
 * A click that would not reach its place is not asked for: the step of the moment says that
 * something lies over it.
 *
 * @param advice what there is to say of a page
 * @param known what the guide knows besides
 * @param rule what counts there
 */
export function tellCover(
  advice: Advice,
  { covered, texts }: Circumstances,
  { isPressed, isForeign }: CoverRule = ON_PORTAL,
): Advice {
  const isCovered = ({ element, done }: Place): boolean => {
    if (done || !isPressed(element)) return false;
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
