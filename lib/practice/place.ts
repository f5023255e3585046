import type { Exercise } from './exercises';
import { exerciseOf } from './state';

/** Where somebody is on the start page of the practice. */
export type Place = {
  /** Whether the exercises are to be shown to others, and not done. */
  readonly shown: boolean;
} & (
  | { readonly kind: 'list' }
  /** An exercise, before it begins or once it is done. */
  | { readonly kind: 'exercise' | 'done'; readonly exercise: Exercise }
);

/** What follows an exercise's id in the address once it is done. */
const DONE = 'reussi';

/** What comes before it where it is shown. */
const SHOWN = 'montrer';

const LIST = 'exercises';

/**
 * The end of the start page's address, with its `#`.
 *
 * @param exercise id of an exercise; null for the list of them
 * @param shown whether it is to be shown
 */
export function hashOf(exercise: string | null, shown: boolean): string {
  if (!shown) return `#${exercise ?? LIST}`;
  return exercise === null ? `#${SHOWN}` : `#${SHOWN}/${exercise}`;
}

/** @returns the address of an exercise once it is done, or shown to its end */
export const endOf = (exercise: string, shown: boolean): string =>
  `/practice.html${hashOf(exercise, shown)}/${DONE}`;

/**
 * @param hash the end of the page's address, with its `#`
 * @returns the list where it names no exercise
 */
export function placeAt(hash: string): Place {
  const parts = hash.slice(1).split('/');
  const shown = parts[0] === SHOWN;
  const [id = '', more] = shown ? parts.slice(1) : parts;
  const exercise = exerciseOf(id);
  if (!exercise) return { kind: 'list', shown };
  return { kind: more === DONE ? 'done' : 'exercise', exercise, shown };
}
