/** Fills an array with random numbers, as `crypto.getRandomValues` does. */
export type FillRandom = (array: Uint32Array<ArrayBuffer>) => Uint32Array<ArrayBuffer>;

const RANGE = 2 ** 32;

const fromCrypto: FillRandom = (array) => crypto.getRandomValues(array);

/**
 * Draws an integer without bias: a draw from the incomplete last multiple of the range is
 * discarded, as keeping it would favour small numbers.
 *
 * @param below how many numbers to draw from, 1 to 2^32
 * @param fill where randomness comes from
 * @returns 0 to `below - 1`
 * @internal exported for tests only
 */
export function randomBelow(below: number, fill: FillRandom = fromCrypto): number {
  const fair = RANGE - (RANGE % below);
  const drawn = new Uint32Array(1);
  do fill(drawn);
  while ((drawn[0] ?? RANGE) >= fair);
  return (drawn[0] ?? 0) % below;
}

/** Draws one of the items, all equally likely; throws a RangeError when there is none. */
export function pickOne<T>(items: readonly T[], fill?: FillRandom): T {
  if (items.length === 0) throw new RangeError('nothing to choose from');
  return items[randomBelow(items.length, fill)] as T;
}
