import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, around, type Box, grown, shared } from '../../../lib/overlay/box';

const pixels = fc.integer({ min: -500, max: 2000 });
const size = fc.integer({ min: 0, max: 800 });
const box: fc.Arbitrary<Box> = fc.record({ x: pixels, y: pixels, width: size, height: size });

const one: Box = { x: 10, y: 10, width: 100, height: 50 };

describe('two boxes', () => {
  it('share the area that both cover', () => {
    expect(shared(one, { x: 100, y: 40, width: 100, height: 100 })).toBe(10 * 20);
    expect(shared(one, { x: 20, y: 20, width: 5, height: 5 })).toBe(25);
  });

  it('share nothing if they only touch', () => {
    expect(shared(one, { x: 110, y: 10, width: 10, height: 10 })).toBe(0);
    expect(shared(one, { x: 10, y: 60, width: 10, height: 10 })).toBe(0);
    expect(shared(one, { x: 300, y: 10, width: 10, height: 10 })).toBe(0);
  });

  it('are apart by the gap between their sides', () => {
    expect(apart(one, { x: 130, y: 10, width: 10, height: 10 })).toBe(20);
    expect(apart(one, { x: 130, y: 90, width: 10, height: 10 })).toBe(50);
    expect(apart(one, { x: 0, y: 0, width: 5, height: 5 })).toBe(10);
    expect(apart(one, { x: 110, y: 20, width: 10, height: 10 })).toBe(0);
  });

  it('are the same whichever is named first', () => {
    fc.assert(
      fc.property(box, box, (first, second) => {
        expect(shared(first, second)).toBe(shared(second, first));
        expect(apart(first, second)).toBe(apart(second, first));
      }),
    );
  });

  it('are never apart if they share an area', () => {
    fc.assert(
      fc.property(box, box, (first, second) => {
        if (shared(first, second) > 0) expect(apart(first, second)).toBe(0);
      }),
    );
  });
});

describe('a box', () => {
  it('grows on each side', () => {
    expect(grown(one, 4)).toEqual({ x: 6, y: 6, width: 108, height: 58 });
  });

  it('around others is the smallest that contains them', () => {
    expect(around([])).toBeNull();
    expect(around([one])).toEqual(one);
    expect(around([one, { x: 0, y: 100, width: 20, height: 10 }])).toEqual({
      x: 0,
      y: 10,
      width: 110,
      height: 100,
    });
  });

  it('around others contains all of each', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
        const all = around(boxes);
        for (const each of boxes) {
          expect(all && shared(all, each)).toBe(each.width * each.height);
        }
      }),
    );
  });
});
