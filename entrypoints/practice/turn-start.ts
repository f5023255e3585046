import type { Exercise } from '../../lib/practice/exercises';
import { nextExercise, profilesFor } from '../../lib/practice/exercises-for';
import { hashOf, type Place } from '../../lib/practice/place';
import { stepBack } from '../../lib/practice/show';
import type { Turn } from '../../lib/practice/show-keys';
import { readState } from '../../lib/practice/state';
import { goTo } from '../../lib/practice/walk';
import type { Profile } from '../../lib/vocabulary';

/**
 * Goes on, or back, in a show that stands before an exercise or after it.
 *
 * @param place where it stands
 * @param reader whom it is for; null for anybody
 * @param begin shows an exercise
 */
export function turnStart(
  turn: Turn,
  place: Place,
  reader: Profile | null,
  begin: (exercise: Exercise, as: Profile) => void,
): void {
  if (place.kind === 'list') return;
  const { kind, exercise } = place;
  const [as] = profilesFor(exercise, reader);
  if (kind === 'exercise') {
    if (turn !== 'next') location.hash = hashOf(null, true);
    else if (as) begin(exercise, as);
    return;
  }
  const state = turn === 'back' ? readState() : null;
  const before = state?.exercise === exercise.id ? stepBack(state) : null;
  if (before) {
    goTo(before);
    return;
  }
  const next = turn === 'next' ? nextExercise(exercise.id, reader, []) : exercise;
  location.hash = hashOf(next?.id ?? null, true);
}
