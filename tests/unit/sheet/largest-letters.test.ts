import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestLetters } from '../../../components/sheet/largest-letters';

const SIZES = { largest: 13, smallest: 6 };

it('the letters are the largest that fit, to a quarter of a point', () => {
  fc.assert(
    fc.property(fc.double({ min: 6, max: 20, noNaN: true }), (room) => {
      const found = largestLetters(SIZES, (size) => size <= room);
      expect(found).toBeLessThanOrEqual(room);
      expect(found + 0.25 > room || found === SIZES.largest).toBe(true);
    }),
  );
});

it('where nothing fits, the letters stay readable', () => {
  expect(largestLetters(SIZES, () => false)).toBe(SIZES.smallest);
});
