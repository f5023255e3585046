import type { Exercise } from './exercises';
import { exerciseOf } from './state';

/** Where somebody is on the start page of the practice. */
export type Place =
  | { readonly kind: 'list' }
  /** An exercise, before it begins or once it is done. */
  | { readonly kind: 'exercise' | 'done'; readonly exercise: Exercise };

/** What follows an exercise's id in the address once it is done. */
const DONE = 'reussi';

/** @returns the address of an exercise once it is done */
export const endOf = (exercise: string): string => `/practice.html#${exercise}/${DONE}`;

/**
 * @param hash the end of the page's address, with its `#`
 * @returns the list where it names no exercise
 */
export function placeAt(hash: string): Place {
  const [id = '', more] = hash.slice(1).split('/');
  const exercise = exerciseOf(id);
  if (!exercise) return { kind: 'list' };
  return { kind: more === DONE ? 'done' : 'exercise', exercise };
}
