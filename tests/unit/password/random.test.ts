import { describe, expect, it } from 'vitest';
import { pickOne, randomBelow } from '../../../lib/password/random';
import { suggest } from '../../../lib/password/suggest';
import { WORDS } from '../../../lib/password/words';
import { chiSquare, generous } from './chi-square';
import { LISTS } from './lists';
import { SLOW } from './slow';

describe('a drawn number', () => {
  it(
    'is any of those asked for, as likely as any other',
    () => {
      for (const below of [2, 3, 8, 810]) {
        const counts = new Map(Array.from({ length: below }, (_, index) => [index, 0]));
        for (let draw = 0; draw < below * 200; draw += 1) count(counts, randomBelow(below));
        expect(chiSquare([...counts.values()])).toBeLessThan(generous(below));
      }
    },
    SLOW,
  );

  it('throws away the draws of the last incomplete turn', () => {
    const draws = [2 ** 32 - 1, 2 ** 32 - 2, 7];
    const fill = (array: Uint32Array<ArrayBuffer>) => {
      array[0] = draws.shift() ?? 0;
      return array;
    };
    expect(randomBelow(10, fill)).toBe(7);
    expect(draws).toEqual([]);
  });

  it('cannot be chosen from nothing', () => {
    expect(() => pickOne([])).toThrow(RangeError);
  });
});

describe('the words of suggestions', () => {
  it(
    'are drawn as often as one another',
    () => {
      const counts = new Map(WORDS.map((word) => [word, 0]));
      const first = new Map([...'23456789'].map((digit) => [digit, 0]));
      const draws = 6000;
      for (let draw = 0; draw < draws; draw += 1) {
        for (const { words, digits } of suggest(LISTS.B)) {
          for (const word of words) count(counts, word.toLowerCase());
          count(first, digits.charAt(0));
        }
      }
      const ofLength = (length: number) =>
        WORDS.filter((word) => word.length === length).map((word) => counts.get(word) ?? 0);
      for (const length of [5, 6, 7]) {
        expect(chiSquare(ofLength(length))).toBeLessThan(generous(ofLength(length).length));
      }
      expect(chiSquare([...first.values()])).toBeLessThan(generous(first.size));
    },
    SLOW,
  );
});

function count<T>(counts: Map<T, number>, drawn: T): void {
  counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
}
