// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Shape } from '../../../lib/overlay/placement';
import { createSizes } from '../../../lib/overlay/sizes';

let panel: HTMLElement;
let layouts: (string | undefined)[];

beforeEach(() => {
  layouts = [];
  const guide = document.createElement('div');
  panel = document.createElement('section');
  panel.innerHTML = '<p>Clique sur « Élève ».</p>';
  guide.append(panel);
  Object.defineProperty(panel, 'offsetWidth', {
    get() {
      layouts.push(panel.dataset.shape);
      return 300;
    },
  });
  Object.defineProperty(panel, 'offsetHeight', { get: () => layouts.length });
});

const SHAPES: readonly Shape[] = ['full', 'compact'];

describe('the sizes of the panel', () => {
  it('are measured once while nothing in it changes', () => {
    const sizes = createSizes();
    const first = SHAPES.map((shape) => sizes.of(panel, shape, false));
    expect(SHAPES.map((shape) => sizes.of(panel, shape, false))).toEqual(first);
    expect(layouts).toEqual(['full', 'compact']);
  });

  it.each<[string, () => void]>([
    ['its words', () => panel.append('Et puis ?')],
    ['the ticked-off steps', () => panel.firstElementChild?.setAttribute('data-done', '')],
    ['its room', () => panel.style.setProperty('--view-width', '360px')],
    ['the text size', () => panel.parentElement?.setAttribute('data-text-size', 'large')],
  ])('are measured again after a change to %s', (_, change) => {
    const sizes = createSizes();
    sizes.of(panel, 'full', false);
    change();
    sizes.of(panel, 'full', false);
    expect(layouts).toHaveLength(2);
  });

  it('are not measured again when the panel only moves', () => {
    const sizes = createSizes();
    sizes.of(panel, 'full', false);
    panel.style.setProperty('left', '40px');
    sizes.of(panel, 'full', false);
    expect(layouts).toHaveLength(1);
  });
});
