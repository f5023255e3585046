import type { FillRandom } from '../../../lib/password/random';

/**
 * Randomness that can be made again (mulberry32).
 *
 * @param seed any whole number; the same seed gives the same numbers
 */
export function seeded(seed: number): FillRandom {
  let state = seed >>> 0;
  return (array) => {
    for (let index = 0; index < array.length; index += 1) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
      array[index] = (mixed ^ (mixed >>> 14)) >>> 0;
    }
    return array;
  };
}
