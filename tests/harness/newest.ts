import { generationOf } from '../../lib/practice/generations';

/**
 * Whether a page is the newest of its kind: no later generation has a replica of the same name.
 *
 * @param path path of a replica
 * @param known every replica's path
 */
export function isNewest(path: string, known: readonly string[]): boolean {
  const nameOf = (one: string) => one.replace(/\/\d{4}\//, '/');
  const year = generationOf(path) ?? 0;
  return !known.some(
    (other) => nameOf(other) === nameOf(path) && (generationOf(other) ?? 0) > year,
  );
}
