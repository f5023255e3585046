import { PROFILES, type Profile } from '../vocabulary';
import { EXERCISES, type Exercise } from './exercises';

/** @returns the exercises for a profile, in their order; all of them where it is not known */
export const exercisesFor = (profile: Profile | null): readonly Exercise[] =>
  EXERCISES.filter(({ ways }: Exercise) => profile === null || ways[profile]);

/** @returns as whom an exercise may be done: as the reader, where it is for them */
export function profilesFor({ ways }: Exercise, reader: Profile | null): readonly Profile[] {
  const possible = PROFILES.filter((profile) => ways[profile]);
  const own = possible.filter((profile) => profile === reader);
  return own.length > 0 ? own : possible;
}

/**
 * What to try next.
 *
 * @param after the exercise that was just done
 * @param done ids of those that are done
 * @returns the first one after it that is not done, else the first of all; null where all are done
 */
export function nextExercise(
  after: string,
  profile: Profile | null,
  done: readonly string[],
): Exercise | null {
  const all = exercisesFor(profile);
  const at = all.findIndex(({ id }) => id === after);
  const left = (exercise: Exercise) => exercise.id !== after && !done.includes(exercise.id);
  return all.slice(at + 1).find(left) ?? all.find(left) ?? null;
}
