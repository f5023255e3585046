import type { Advice, Circumstances } from './advice';
import { displayed } from './displayed';

/** What is pressed: a field that an icon lies in can still be typed in. */
const PRESSED = 'button, a[href], [role="button"], input[type="submit"], input[type="button"]';

/**
 * A click that would not reach its place is not asked for: the step of the moment says that
 * something lies over it.
 *
 * @param advice what there is to say of a screen of the portal
 * @param known what the guide knows besides
 */
export function tellCover(advice: Advice, { covered, texts }: Circumstances): Advice {
  const hints = advice.hints.map((hint) => {
    const [place, other] = hint.places;
    if (!hint.current || !place?.element.matches(PRESSED) || other) return hint;
    const words = displayed(place.element);
    if (!words || !covered?.(place.element)) return hint;
    return { ...hint, text: texts.get('place_covered', [words], advice.profile) };
  });
  return { ...advice, hints };
}
