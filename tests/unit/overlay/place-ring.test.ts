// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../lib/overlay/box';
import { placeRing } from '../../../lib/overlay/place-ring';
import type { Scene } from '../../../lib/overlay/scene';

const FIELD: Box = { x: 100, y: 200, width: 300, height: 40 };

/** Top and bottom (px) of the ring around the field, and whether nothing is drawn outside of it. */
function ringAmong(
  content: readonly Box[],
  beside: readonly Box[] = [],
  others: readonly Box[] = [],
) {
  const ring = document.createElement('div');
  const scene = { view: { x: 0, y: 0, width: 1280, height: 800 }, content, context: [] };
  placeRing(ring, FIELD, scene as unknown as Scene, [FIELD, ...others], 0, beside, []);
  const { top, height } = ring.style;
  return {
    top: Number.parseFloat(top),
    bottom: Number.parseFloat(top) + Number.parseFloat(height),
    isTight: ring.style.boxShadow === 'none',
    badge: ring.dataset.badge,
  };
}

const line = (y: number, x = FIELD.x): Box => ({ x, y, width: 120, height: 20 });

describe('a ring around a field', () => {
  const alone = ringAmong([]);
  const tight = { top: 199, bottom: 241, isTight: true, badge: 'before' };

  it('stands off the field', () => {
    expect(alone).toEqual({ top: 196, bottom: 244, isTight: false, badge: 'before' });
  });

  it.each([
    ['touches it', { ...FIELD, y: 240 }],
    ['overlaps it a little, as lines of a list do', { ...FIELD, y: 235 }],
  ])('leaves room for the ring of an entry that %s', (_, entry) => {
    expect(ringAmong([], [], [entry])).toEqual(tight);
  });

  it('stands off where the next entry is further, or is inside', () => {
    for (const other of [
      { ...FIELD, y: 260 },
      { ...FIELD, width: 40, height: 20 },
    ])
      expect(ringAmong([], [], [other]).isTight).toBe(false);
  });

  it.each([
    ['a label that touches it', line(180)],
    ['a label a few pixels above', line(175)],
    ['a message just below', line(242)],
  ])('stays out of %s', (_, words) => {
    expect(ringAmong([words])).toEqual(tight);
  });

  it.each([
    ['words further away', line(170)],
    ['words beside it', line(180, 420)],
    ['its own button', { x: 360, y: 205, width: 30, height: 30 }],
    ['what holds it', { x: 90, y: 150, width: 400, height: 120 }],
  ])('is the same with %s', (_, other) => {
    expect(ringAmong([other])).toEqual(alone);
  });

  it('has its number on the other side of a prefix beside the field', () => {
    const prefix: Box = { x: 70, y: 210, width: 26, height: 20 };
    expect(ringAmong([], [prefix]).badge).toBe('after');
    const unit: Box = { x: 404, y: 210, width: 26, height: 20 };
    expect(ringAmong([], [prefix, unit]).badge).toBe('before');
  });

  it('has its number in the line of its label, or under it, where it is as wide as the page', () => {
    const wide: Box = { x: 10, y: 200, width: 340, height: 40 };
    const label = (width: number, x = 10): Box => ({ x, y: 176, width, height: 24 });
    const number = (content: readonly Box[], taken: readonly Box[]) => {
      const ring = document.createElement('div');
      const view = { x: 0, y: 0, width: 360, height: 640 };
      const scene = { view, content, context: [] } as unknown as Scene;
      placeRing(ring, wide, scene, [wide], 0, [], taken);
      return ring.dataset.badge;
    };
    const badge = (...words: Box[]) => number(words, []);
    expect(badge(label(150))).toBe('above-right');
    expect(number([label(150)], [{ x: 330, y: 180, width: 21, height: 21 }])).toBe('below-right');
    // Where one reads from the right.
    expect(badge(label(150, 200))).toBe('above-left');
    const help: Box = { x: 10, y: 246, width: 150, height: 20 };
    expect(badge(label(340))).toBe('below-right');
    expect(badge(label(340), { ...help, x: 200 })).toBe('below-left');
    expect(badge(label(340), { ...help, width: 340 })).toBe('none');
    // Without a label it would seem to be of what is above.
    expect(badge()).toBe('below-right');
  });
});
