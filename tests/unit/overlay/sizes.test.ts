// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Look } from '../../../lib/overlay/look';
import { withOwnProperties } from '../../../lib/overlay/own-properties';
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
  Object.defineProperty(panel, 'offsetHeight', {
    configurable: true,
    get: () => layouts.length,
  });
});

const FULL: Look = { shape: 'full', lean: false };
const LOOKS: readonly Look[] = [FULL, { shape: 'compact', lean: false }];

describe('the sizes of the panel', () => {
  it('are measured once while nothing in it changes', () => {
    const sizes = createSizes();
    const first = LOOKS.map(sizes.of(panel, false));
    expect(LOOKS.map(sizes.of(panel, false))).toEqual(first);
    expect(layouts).toEqual(['full', 'compact']);
  });

  it.each<[string, () => void]>([
    ['its words', () => panel.append('Et puis ?')],
    ['the ticked-off steps', () => panel.firstElementChild?.setAttribute('data-done', '')],
    ['its room', () => panel.style.setProperty(withOwnProperties('--view-width'), '360px')],
    ['the text size', () => panel.parentElement?.setAttribute('data-text-size', 'large')],
  ])('are measured again after a change to %s', (_, change) => {
    const sizes = createSizes();
    sizes.of(panel, false)(FULL);
    change();
    sizes.of(panel, false)(FULL);
    expect(layouts).toHaveLength(2);
  });

  it('are measured in the look worn alone while other words change nothing of them', () => {
    Object.defineProperty(panel, 'offsetHeight', { get: () => 100 });
    const sizes = createSizes();
    const first = LOOKS.map(sizes.of(panel, false));
    for (const words of ['Tape encore 3 caractères.', 'Tape encore 2 caractères.']) {
      panel.querySelector('p')?.replaceChildren(words);
      expect(LOOKS.map(sizes.of(panel, false))).toEqual(first);
    }
    expect(layouts).toEqual(['full', 'compact', 'compact', 'compact']);
  });

  it('are all measured again once words take another line', () => {
    let height = 100;
    Object.defineProperty(panel, 'offsetHeight', { get: () => height });
    const sizes = createSizes();
    LOOKS.map(sizes.of(panel, false));
    panel.querySelector('p')?.append(' Puis clique sur « Se connecter ».');
    height = 122;
    expect(LOOKS.map((look) => sizes.of(panel, false)(look)?.height)).toEqual([122, 122]);
  });

  it('are not what other words have made them in a look that is not worn', () => {
    const heights = { full: 100, compact: 80 };
    Object.defineProperty(panel, 'offsetHeight', {
      get: () => heights[panel.dataset.shape as keyof typeof heights],
    });
    const sizes = createSizes();
    const [full, compact] = LOOKS.map(sizes.of(panel, false));
    panel.querySelector('p')?.replaceChildren('Clique sur « Responsable d’élève ».');
    heights.full = 122;
    expect(LOOKS.map(sizes.of(panel, false))).toEqual([full, compact]);
    expect(sizes.confirm(panel, false, FULL)).toBe(false);
    expect(sizes.of(panel, false)(FULL)?.height).toBe(122);
    expect(sizes.confirm(panel, false, FULL)).toBe(true);
  });

  it('are not measured again when the panel only moves', () => {
    const sizes = createSizes();
    sizes.of(panel, false)(FULL);
    panel.style.setProperty('left', '40px');
    sizes.of(panel, false)(FULL);
    expect(layouts).toHaveLength(1);
  });
});
