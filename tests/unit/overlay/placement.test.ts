import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { apart, type Box, grown, shared } from '../../../lib/overlay/box';
import { type Look, SHAPES, type Shape } from '../../../lib/overlay/look';
import { placePanel } from '../../../lib/overlay/placement';
import { type Side, sideOf } from '../../../lib/overlay/side';
import type { Placement, Situation } from '../../../lib/overlay/situation';

/** Sizes of the panel as drawn (px). */
const SIZES = {
  full: { width: 340, height: 420 },
  compact: { width: 300, height: 180 },
  brief: { width: 300, height: 70 },
  handle: { width: 48, height: 48 },
} as const;

/** Space kept around a target, the ring included (px). */
const CLEARANCE = 10;
const MARGIN = 8;

const situation = (more: Partial<Situation>): Situation => ({
  view: { x: 0, y: 0, width: 1280, height: 800 },
  obstacles: [],
  words: () => [],
  sizeOf: ({ shape }) => SIZES[shape],
  previous: null,
  shapes: SHAPES,
  ...more,
});

const boxOf = ({ shape, x, y }: Placement): Box => ({ x, y, ...SIZES[shape] });

const covers = (box: Box, obstacles: readonly Box[], clearance = CLEARANCE) =>
  obstacles.some((obstacle) => shared(box, grown(obstacle, clearance)) > 0);

const views = fc.record({
  x: fc.constant(0),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 256, max: 1080 }),
});

/** Boxes of any size, fractions of a pixel included, as on a zoomed page. */
const boxes = fc.array(
  fc.record({
    x: fc.double({ min: -100, max: 1800, noNaN: true }),
    y: fc.double({ min: -100, max: 1100, noNaN: true }),
    width: fc.double({ min: 1, max: 900, noNaN: true }),
    height: fc.double({ min: 1, max: 300, noNaN: true }),
  }),
  { maxLength: 8 },
);

/** Whether the handle fits somewhere, to the pixel: every point of a grid is tried. */
function hasRoom(view: Box, obstacles: readonly Box[]): boolean {
  const { width, height } = SIZES.handle;
  for (let x = view.x + MARGIN; x <= view.x + view.width - width - MARGIN; x += 4)
    for (let y = view.y + MARGIN; y <= view.y + view.height - height - MARGIN; y += 4)
      if (!covers({ x, y, width, height }, obstacles, CLEARANCE + 1)) return true;
  return false;
}

describe('the place of the panel', () => {
  it('covers no target as long as the handle fits somewhere', () => {
    fc.assert(
      fc.property(views, boxes, (view, obstacles) => {
        const place = boxOf(placePanel(situation({ view, obstacles })));
        if (covers(place, obstacles)) expect(hasRoom(view, obstacles)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('covers no field of a form that fills a phone: the handle goes between two of them', () => {
    const view = { x: 0, y: 0, width: 320, height: 480 };
    const fields = fc.array(
      fc.record({
        space: fc.double({ min: 20, max: 130, noNaN: true }),
        height: fc.double({ min: 20, max: 90, noNaN: true }),
        left: fc.double({ min: 0, max: 40, noNaN: true }),
      }),
      { minLength: 3, maxLength: 10 },
    );
    const formOf = (rows: readonly { space: number; height: number; left: number }[]) => {
      let y = -40;
      return rows.map(({ space, height, left }) => {
        const box = { x: left, y: y + space, width: 320 - left, height };
        y += space + height;
        return box;
      });
    };
    fc.assert(
      fc.property(fields.map(formOf), (obstacles) => {
        const shapes: Shape[] = ['compact', 'handle'];
        const place = boxOf(placePanel(situation({ view, obstacles, shapes })));
        if (covers(place, obstacles)) expect(hasRoom(view, obstacles)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is beside a form whose edges fall between two pixels', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
        const form = { x: 300 + part, y: 100 + part, width: 400, height: 500 };
        const { shape, x } = placePanel(situation({ obstacles: [form] }));
        expect(shape).toBe('full');
        expect(x - (form.x + form.width)).toBeLessThanOrEqual(CLEARANCE + 1);
      }),
    );
  });

  it('covers no other field, label or message where a shape that speaks has room beside all', () => {
    fc.assert(
      fc.property(views, boxes, boxes, (view, obstacles, content) => {
        const { shape, ...spot } = placePanel(situation({ view, obstacles, content }));
        const place = boxOf({ shape, ...spot });
        if (!covers(place, content, 0)) return;
        const smallest = { ...SIZES, full: SIZES.brief, compact: SIZES.brief, handle: SIZES.brief };
        const all = [...obstacles, ...content.map((box) => grown(box, 2 - CLEARANCE))];
        const alone = placePanel(
          situation({
            view,
            obstacles: all,
            sizeOf: (one) => smallest[one.shape],
            shapes: ['brief'],
          }),
        );
        expect(covers({ x: alone.x, y: alone.y, ...SIZES.brief }, all)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('says its sentence over the page rather than fall silent, and covers no target', () => {
    const view = { x: 0, y: 0, width: 360, height: 640 };
    const obstacles = [{ x: 16, y: 300, width: 328, height: 40 }];
    const content = [0, 1, 2, 3, 4, 5, 6].map((row) => ({
      x: 16,
      y: 90 * row,
      width: 328,
      height: 60,
    }));
    const place = placePanel(situation({ view, obstacles, content }));
    expect(place.shape).toBe('brief');
    expect(covers(boxOf(place), obstacles)).toBe(false);
  });

  describe('on a phone', () => {
    const title = { x: 16, y: 150, width: 200, height: 30 };
    /** @param heights of the panel with the help of its screen (px), whole and lean */
    const placed = (
      above: { y: number; height: number },
      heights: Record<'whole' | 'lean', number>,
    ) =>
      placePanel(
        situation({
          view: { x: 0, y: 0, width: 360, height: 640 },
          obstacles: [{ x: 16, y: 240, width: 328, height: 392 }],
          content: [{ x: 16, y: 200, width: 328, height: 22 }],
          titles: [title],
          context: [title, { x: 16, width: 328, ...above }],
          sizeOf: ({ shape, lean }) =>
            shape === 'compact'
              ? { width: 344, height: heights[lean ? 'lean' : 'whole'] }
              : SIZES[shape],
          shapes: ['compact', 'brief', 'handle'],
        }),
      );

    it('covers the name of the site rather than what the page says of its user', () => {
      const name = { x: 16, y: 20, width: 328, height: 80 };
      const person = { x: 16, y: 420, width: 100, height: 80 };
      const place = placePanel(
        situation({
          view: { x: 0, y: 0, width: 360, height: 640 },
          obstacles: [],
          content: [120, 240, 360, 520].map((y) => ({ x: 16, y, width: 328, height: 40 })),
          context: [name, person],
          said: [person],
          sizeOf: () => ({ width: 344, height: 78 }),
          shapes: ['brief', 'handle'],
        }),
      );
      expect(place.y).toBeLessThan(100);
    });

    it('gives up its second lines rather than cut a title', () => {
      const place = placed({ y: 20, height: 80 }, { whole: 160, lean: 130 });
      expect(place).toMatchObject({ shape: 'compact', lean: true });
      expect(place.y + 130).toBeLessThanOrEqual(title.y);
    });

    it('covers a title from edge to edge, or not at all, where it cannot spare it', () => {
      const place = placed({ y: 50, height: 90 }, { whole: 160, lean: 160 });
      expect(place.shape).toBe('compact');
      expect(place.y + 160).toBeGreaterThanOrEqual(title.y + title.height);
    });
  });

  it('is inside what the user sees', () => {
    fc.assert(
      fc.property(views, boxes, (view, obstacles) => {
        const { x, y, width, height } = boxOf(placePanel(situation({ view, obstacles })));
        expect(x).toBeGreaterThanOrEqual(view.x);
        expect(y).toBeGreaterThanOrEqual(view.y);
        expect(x + width).toBeLessThanOrEqual(view.x + view.width);
        expect(y + height).toBeLessThanOrEqual(view.y + view.height);
      }),
    );
  });

  it('stays the same as long as it can', () => {
    fc.assert(
      fc.property(views, boxes, (view, obstacles) => {
        const first = placePanel(situation({ view, obstacles }));
        const words = vi.fn(() => [boxOf(first)]);
        const again = placePanel(situation({ view, obstacles, previous: first, words }));
        expect(again).toEqual(first);
        if (!covers(boxOf(first), obstacles)) expect(words).not.toHaveBeenCalled();
      }),
      { numRuns: 1000 },
    );
  });

  it('may span a phone, even if zoom gives the view a fraction of a pixel', () => {
    const sizeOf = () => ({ width: 344, height: 180 });
    const view = { x: 3.4, y: 10.7, width: 359.5, height: 640.2 };
    expect(placePanel(situation({ view, sizeOf })).shape).toBe('full');
  });

  it('changes once it covers a target', () => {
    const first = placePanel(situation({}));
    const obstacles = [boxOf(first)];
    const second = placePanel(situation({ obstacles, previous: first }));
    expect(covers(boxOf(second), obstacles)).toBe(false);
  });

  it('changes once it is out of view: a keyboard opens', () => {
    const previous: Placement = { shape: 'full', lean: false, x: 900, y: 372 };
    const view = { x: 0, y: 0, width: 1280, height: 480 };
    const { y } = placePanel(situation({ view, previous }));
    expect(y + SIZES.full.height).toBeLessThanOrEqual(480);
  });

  it('has the first shape that fits, in the order asked for', () => {
    const wide = { x: 0, y: 0, width: 1280, height: 800 };
    const form = { x: 440, y: 100, width: 400, height: 500 };
    const shapeIn = (view: Box, obstacles: Box[], shapes: readonly Shape[] = SHAPES) =>
      placePanel(situation({ view, obstacles, shapes })).shape;
    expect(shapeIn(wide, [form])).toBe('full');
    expect(shapeIn(wide, [form], ['handle'])).toBe('handle');
    const phone = { x: 0, y: 0, width: 360, height: 640 };
    expect(shapeIn(phone, [{ x: 16, y: 100, width: 328, height: 120 }])).toBe('compact');
    expect(shapeIn(phone, [{ x: 16, y: 100, width: 328, height: 380 }])).toBe('brief');
    expect(shapeIn(phone, [{ x: 16, y: 66, width: 328, height: 500 }])).toBe('handle');
  });

  it('has no shape that does not say what matters now', () => {
    const sizeOf = ({ shape }: Look) => (shape === 'compact' ? null : SIZES[shape]);
    const view = { x: 0, y: 0, width: 360, height: 300 };
    const { shape } = placePanel(situation({ view, sizeOf, shapes: ['compact', 'brief'] }));
    expect(shape).toBe('brief');
  });

  it('leaves the page’s own words readable where it can', () => {
    const form = { x: 440, y: 100, width: 400, height: 500 };
    const words = [{ x: 860, y: 0, width: 420, height: 800 }];
    const place = boxOf(placePanel(situation({ obstacles: [form], words: () => words })));
    expect(shared(place, words[0] as Box)).toBe(0);
  });

  it('is near the form rather than at the far side of a wide page', () => {
    const form = { x: 100, y: 100, width: 400, height: 300 };
    const view = { x: 0, y: 0, width: 1920, height: 1080 };
    expect(placePanel(situation({ view, obstacles: [form] })).x).toBeLessThan(600);
  });

  describe('where it stood on the page before', () => {
    const view = { x: 0, y: 0, width: 1280, height: 800 };
    const form = { x: 440, y: 100, width: 400, height: 300 };
    const sideOn = (words: readonly Box[], side: Side | null) =>
      sideOf(boxOf(placePanel(situation({ obstacles: [form], words: () => words, side }))), view);

    it('stands there again, as long as it hides nothing', () => {
      expect(sideOn([], null)).toBe('right');
      expect(sideOn([], 'left')).toBe('left');
      expect(sideOn([{ x: 0, y: 0, width: 400, height: 800 }], 'left')).toBe('right');
    });
  });

  it('goes to the right of the form where nothing else decides, were the left a little emptier', () => {
    const form = { x: 440, y: 100, width: 400, height: 300 };
    const words = [{ x: 1000, y: 700, width: 100, height: 20 }];
    const side = (more: Partial<Situation>) => {
      const place = placePanel(situation({ obstacles: [form], words: () => words, ...more }));
      return sideOf(boxOf(place), situation({}).view);
    };
    expect(side({})).toBe('right');
    expect(side({ words: () => [{ x: 860, y: 0, width: 420, height: 800 }] })).toBe('left');
  });

  it('stands in the margin, level with the form, rather than nearer in the column', () => {
    const link = { x: 340, y: 250, width: 180, height: 20 };
    const lines = [{ x: 340, y: 100, width: 400, height: 80 }];
    const { x, y } = placePanel(situation({ obstacles: [link], context: lines, edge: 930 }));
    expect(x).toBeGreaterThanOrEqual(930);
    expect(y).toBeLessThan(270);
    expect(y + SIZES.full.height).toBeGreaterThan(250);
  });

  it('stands beside the title of a page where there is nothing to do', () => {
    const title = { x: 340, y: 160, width: 300, height: 40 };
    const place = boxOf(placePanel(situation({ context: [title], titles: [title] })));
    expect(apart(place, title)).toBeLessThan(20);
  });

  it('has a leaner look before another shape', () => {
    const view = { x: 0, y: 0, width: 360, height: 640 };
    const obstacles = [{ x: 16, y: 180, width: 328, height: 440 }];
    const sizeOf = ({ shape, lean }: Look) =>
      lean ? { ...SIZES[shape], height: SIZES[shape].height - 30 } : SIZES[shape];
    const shapes: Shape[] = ['compact', 'brief', 'handle'];
    expect(placePanel(situation({ view, obstacles, sizeOf, shapes }))).toMatchObject({
      shape: 'compact',
      lean: true,
    });
  });

  it('is placed as tall as it is about to become, where that fits', () => {
    const form = { x: 440, y: 300, width: 400, height: 300 };
    const { y } = placePanel(situation({ obstacles: [form], growth: 300 }));
    expect(y + SIZES.full.height + 300).toBeLessThanOrEqual(800);
    expect(placePanel(situation({ obstacles: [form], growth: 3000 })).shape).toBe('full');
  });

  it('says its sentence over an open window of the page rather than fold to a handle', () => {
    const view = { x: 0, y: 0, width: 640, height: 400 };
    const assistant = [{ x: 330, y: 20, width: 294, height: 300 }];
    const form = [
      { x: 16, y: 100, width: 300, height: 70 },
      { x: 16, y: 220, width: 300, height: 70 },
    ];
    const shapes: Shape[] = ['brief', 'compact', 'handle'];
    const targets = [
      ...form,
      { x: 16, y: 0, width: 300, height: 70 },
      { x: 16, y: 310, width: 300, height: 45 },
    ];
    const narrow = ({ shape }: Look) =>
      shape === 'brief' ? { width: 290, height: 90 } : SIZES[shape];
    for (const content of [[], form]) {
      const place = placePanel(
        situation({ view, obstacles: targets, fixed: assistant, shapes, sizeOf: narrow, content }),
      );
      expect(place.shape).toBe('brief');
      expect(covers({ ...place, width: 290, height: 90 }, targets)).toBe(false);
      const folded = situation({ view, obstacles: targets, fixed: assistant, shapes: ['handle'] });
      expect(shared(boxOf(placePanel(folded)), assistant[0] as Box)).toBe(0);
    }
  });

  it('avoids what is fixed in a corner, smaller if need be, but covers it rather than a target', () => {
    const view = { x: 0, y: 0, width: 320, height: 256 };
    const fixed = [{ x: 248, y: 184, width: 56, height: 56 }];
    const beside = placePanel(situation({ view, fixed }));
    expect(shared(boxOf(beside), fixed[0] as Box)).toBe(0);
    const obstacles = [{ x: 0, y: 0, width: 320, height: 180 }];
    const banner = [{ x: 0, y: 184, width: 320, height: 72 }];
    const place = placePanel(situation({ view, obstacles, fixed: banner }));
    expect(place.shape).toBe('handle');
    expect(covers(boxOf(place), obstacles)).toBe(false);
  });

  it('ignores what is scrolled out of view', () => {
    const obstacles = [{ x: 0, y: 900, width: 1280, height: 400 }];
    expect(placePanel(situation({ obstacles })).shape).toBe('full');
  });

  it('covers as little as possible where targets are everywhere', () => {
    const obstacles = [
      { x: 0, y: 0, width: 1280, height: 770 },
      { x: 0, y: 770, width: 600, height: 30 },
    ];
    const place = placePanel(situation({ obstacles, shapes: ['handle'] }));
    expect(place.x).toBeGreaterThan(600);
    expect(place.y).toBeGreaterThan(700);
  });
});

it('covers a paragraph rather than the title, where it has to cover one of them', () => {
  const form = { x: 540, y: 310, width: 440, height: 250 };
  const title = { x: 540, y: 200, width: 620, height: 40 };
  const paragraph = { x: 140, y: 150, width: 340, height: 300 };
  const place = placePanel(
    situation({
      view: { x: 0, y: 0, width: 1366, height: 650 },
      obstacles: [form],
      context: [title, paragraph],
      titles: [title],
      side: 'right',
      shapes: ['full', 'brief', 'handle'],
    }),
  );
  expect(place.shape).toBe('full');
  expect(covers(boxOf(place), [form])).toBe(false);
  expect(covers(boxOf(place), [title], 0)).toBe(false);
});
