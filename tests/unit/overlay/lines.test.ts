// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { lineBoxesOf } from '../../../lib/overlay/box';
import { byId, pageIn } from '../page/in-dom';

const LINES = [new DOMRect(120, 400, 200, 20), new DOMRect(16, 420, 40, 20)];

it('what wraps has a box for each line, not one around what stands beside it', () => {
  pageIn('<a id="link" href="#r" data-box="16 400 304 40">Demander un nouveau code</a>');
  const link = byId('link');
  expect(lineBoxesOf(link)).toEqual([{ x: 16, y: 400, width: 304, height: 40 }]);
  link.getClientRects = () => LINES as unknown as DOMRectList;
  expect(lineBoxesOf(link)).toEqual(
    LINES.map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
});
