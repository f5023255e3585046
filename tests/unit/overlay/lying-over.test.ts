// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { boxOf } from '../../../lib/overlay/box';
import { lyingOver } from '../../../lib/overlay/lying-over';
import { byId, pageIn } from '../page/in-dom';

const EYE =
  '<label for="eye" id="label">Voir</label><form id="form"><button id="eye" data-box="400 200 40 40"><i id="icon" data-box="410 210 20 20"></i></button></form>';

beforeEach(() => {
  Object.assign(window, { innerWidth: 1280, innerHeight: 800 });
});

/** What lies over the place if these elements are there, the topmost first. */
function over(html: string, ids: readonly string[], own: string | null = null) {
  pageIn(EYE + html);
  const at = (x: number, y: number) =>
    ids.map(byId).filter((element) => {
      const box = boxOf(element);
      return x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;
    });
  const first = (x: number, y: number) => at(x, y)[0] ?? null;
  Object.assign(document, { elementsFromPoint: at, elementFromPoint: first });
  return lyingOver(byId('eye'), own ? byId(own) : null)?.id ?? null;
}

const laid = (box: string, style = 'position: absolute', more = '') =>
  `<div id="laid" style="${style}" data-box="${box}" ${more}></div>`;

describe('what lies over a place', () => {
  it('is what another extension puts there', () => {
    expect(over(laid('400 200 40 40'), ['laid', 'eye'])).toBe('laid');
    expect(over(laid('300 100 320 200', 'position: fixed'), ['laid', 'eye'])).toBe('laid');
  });

  it('is the outermost box of what a click meets there', () => {
    const inside = `<div id="laid" style="position: fixed" data-box="390 190 60 60"><b id="in" data-box="400 200 40 40"></b></div>`;
    expect(over(inside, ['in', 'laid', 'eye'])).toBe('laid');
  });

  it('is nothing where the click would reach it, its contents, its container or its label', () => {
    for (const first of ['eye', 'icon', 'form', 'label'])
      expect(
        over('<style>#label, #icon { position: absolute }</style>', [first]),
        first,
      ).toBeNull();
  });

  it('is nothing where only its edge is covered, or where there is nothing at all', () => {
    expect(over(laid('430 200 40 40'), ['laid', 'eye'])).toBeNull();
    expect(over('', [])).toBeNull();
  });

  it('is what lies over most of the points of a large place, the middle or not', () => {
    const large = (box: string) => {
      pageIn(`<button id="wide" data-box="400 200 200 100"></button>${laid(box)}`);
      const at = (x: number, y: number) =>
        ['laid', 'wide'].map(byId).filter((element) => {
          const { x: left, y: top, width, height } = boxOf(element);
          return x >= left && y >= top && x < left + width && y < top + height;
        });
      const first = (x: number, y: number) => at(x, y)[0] ?? null;
      Object.assign(document, { elementsFromPoint: at, elementFromPoint: first });
      return lyingOver(byId('wide'), null)?.id ?? null;
    };
    expect(large('400 200 120 100')).toBe('laid');
    expect(large('400 200 80 100')).toBeNull();
    expect(large('480 240 40 20')).toBeNull();
  });

  it('is nothing of the guide’s own', () => {
    expect(over(laid('400 200 40 40'), ['laid', 'eye'], 'laid')).toBeNull();
  });

  it.each([
    ['a bar of the page', laid('0 180 1280 80', 'position: fixed')],
    ['its header', laid('300 180 300 80', 'position: fixed', 'role="banner"')],
    ['a message that covers it', laid('100 50 1000 700', 'position: fixed')],
    ['what stands in the flow', laid('400 200 40 40', '')],
  ])('is not %s', (_, html) => {
    expect(over(html, ['laid', 'eye'])).toBeNull();
  });

  it('is unknown where the place is out of view', () => {
    Object.assign(window, { innerHeight: 210 });
    expect(over(laid('400 200 40 40'), ['laid', 'eye'])).toBeNull();
  });
});
