import type { Spot, UnrankedHint } from './advice';

/**
 * Says what is wrong at some places instead of what to do there: one place, one card. Steps that are
 * about them alone give way, rank included; one that has other places keeps those.
 *
 * @param hints the hints of a screen, in order
 * @param trouble what is wrong; where no step is about it, it comes first
 */
export function inTheirSteps(
  hints: readonly UnrankedHint[],
  trouble: UnrankedHint,
): UnrankedHint[] {
  const wrong = new Set(trouble.places.map(({ element }) => element));
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
  const told =
    replaced.length === 0
      ? trouble
      : {
          ...trouble,
          isStep: true as const,
          done: trouble.places.every(({ done }) => done),
          optional: replaced.every(({ optional }) => optional),
        };
  return rest.toSpliced(at, 0, told);
}

function without(hint: UnrankedHint, isLeft: (place: Spot) => boolean): UnrankedHint {
  const places = hint.places.filter(isLeft);
  return { ...hint, places, done: places.every(({ done }) => done) };
}
