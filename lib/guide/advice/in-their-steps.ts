import type { Spot, UnrankedHint } from './advice';

/**
 * Says what is wrong at some places instead of what to do there: one place, one card. Steps that are
 * about them alone give way, rank included; one that has other places keeps those. What is wrong at one
 * of several places is said at that one, what is wrong with them together at the others.
 *
 * @param hints the hints of a screen, in order
 * @param trouble what is wrong; where no step is about it, it comes first
 */
export function inTheirSteps(
  hints: readonly UnrankedHint[],
  trouble: UnrankedHint,
): UnrankedHint[] {
  const said = trouble.places.filter((place) => !isSaid(hints, trouble, place));
  const wrong = new Set(said.map(({ element }) => element));
  const isLeft = ({ element }: Spot) => !wrong.has(element);
  const isTouched = ({ tone, isStep, places }: UnrankedHint) =>
    (tone === 'step' || isStep === true) && !places.every(isLeft);
  const at = hints.findIndex(isTouched);
  if (at < 0) return [trouble, ...hints];
  const replaced = hints.filter((hint) => isTouched(hint) && !hint.places.some(isLeft));
  const rest = hints.flatMap((hint) => {
    if (replaced.includes(hint)) return [];
    return isTouched(hint) ? [without(hint, isLeft)] : [hint];
  });
  const told = {
    ...trouble,
    places: said,
    isStep: true as const,
    optional: replaced.length > 0 && replaced.every(({ optional }) => optional),
  };
  return rest.toSpliced(at, 0, told);
}

/** Whether another trouble is told of this place alone, and this one of more. */
const isSaid = (hints: readonly UnrankedHint[], trouble: UnrankedHint, place: Spot): boolean =>
  trouble.places.length > 1 &&
  hints.some(
    ({ tone, places: [only, ...others] }) =>
      tone === 'trouble' && others.length === 0 && only?.element === place.element,
  );

function without(hint: UnrankedHint, isLeft: (place: Spot) => boolean): UnrankedHint {
  const places = hint.places.filter(isLeft);
  return { ...hint, places, done: places.every(({ done }) => done) };
}
