// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { guardClicks } from '../../../lib/overlay/click-guard';
import { createSurface } from '../../../lib/overlay/surface';
import { withTopLayer } from './top-layer';

/** What the browser would see of a part. */
interface Sight {
  readonly isIntersecting?: boolean;
  readonly isVisible?: boolean;
  readonly x?: number;
}

let now = 0;
let tell: (sight?: Sight) => void = () => {};
let place = new DOMRect(10, 10, 100, 40);

class Eye {
  readonly #watched = new Set<Element>();
  constructor(see: (entries: readonly object[]) => void) {
    tell = ({ isIntersecting = true, isVisible = true, x = 10 } = {}) => {
      const boundingClientRect = new DOMRect(x, 10, 100, 40);
      const seen = { time: now, boundingClientRect, isIntersecting, isVisible };
      see([...this.#watched].map((target) => ({ target, ...seen })));
    };
  }
  observe(part: Element): void {
    this.#watched.add(part);
  }
  disconnect(): void {
    this.#watched.clear();
  }
}

const kept = vi.fn();
const answered = vi.fn();

beforeEach(() => {
  withTopLayer();
  kept.mockReset();
  answered.mockReset();
  now = 1000;
  place = new DOMRect(10, 10, 100, 40);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('IntersectionObserver', Eye);
});

/** A guide with a guarded button, in sight for half a second. */
function seenButton(mark = 'data-keep'): {
  click(isTrusted?: boolean, name?: string): void;
  look(): void;
} {
  const ends = new AbortController();
  onTestFinished(() => ends.abort());
  const surface = createSurface(document, '', () => {}, ends.signal);
  surface.root.innerHTML = `<button ${mark}>Garder</button>`;
  const button = surface.root.querySelector('button') as HTMLButtonElement;
  button.getBoundingClientRect = () => place;
  for (const name of ['click', 'auxclick']) button.addEventListener(name, kept);
  surface.mount();
  const look = guardClicks(surface, answered, ends.signal);
  look();
  tell();
  now += 600;
  return {
    look,
    click(isTrusted = true, name = 'click') {
      const event = new MouseEvent(name, { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      button.dispatchEvent(event);
    },
  };
}

describe('a click on what keeps something', () => {
  it('counts once that has been in sight for half a second', () => {
    seenButton().click();
    expect(kept).toHaveBeenCalledOnce();
    expect(answered.mock.calls).toEqual([[true]]);
  });

  it.each([
    ['the ENT found', 'data-ent-choice="mbn"'],
    ['the ENT that was doubted', 'data-keep-way'],
  ])('does not when it keeps %s and has just been covered', (_, mark) => {
    const button = seenButton(mark);
    tell({ isVisible: false });
    button.click();
    expect(kept).not.toHaveBeenCalled();
    tell();
    now += 600;
    button.click();
    expect(kept).toHaveBeenCalledOnce();
  });

  it('does not for half a second after the page has opened something above the guide', () => {
    const button = seenButton();
    const tooltip = document.body.appendChild(document.createElement('div'));
    tooltip.popover = 'manual';
    tooltip.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
    button.click();
    expect(kept).not.toHaveBeenCalled();
    now += 600;
    button.click();
    expect(kept).toHaveBeenCalledOnce();
  });

  it('counts though the guide has been drawn anew', () => {
    const button = seenButton();
    button.look();
    tell();
    button.click();
    expect(kept).toHaveBeenCalledOnce();
  });

  it('does not when no user made it', () => {
    seenButton().click(false);
    expect(kept).not.toHaveBeenCalled();
  });

  it.each<[string, Sight]>([
    ['is covered or faded', { isVisible: false }],
    ['has left the window', { isIntersecting: false }],
  ])('does not when it %s', (_, sight) => {
    const button = seenButton();
    tell(sight);
    button.click();
    expect(kept).not.toHaveBeenCalled();
    expect(answered.mock.calls).toEqual([[false]]);
  });

  it('does not for half a second after it has moved', () => {
    const button = seenButton();
    place = new DOMRect(40, 10, 100, 40);
    tell({ x: 40 });
    now += 400;
    button.click();
    expect(kept).not.toHaveBeenCalled();
    now += 200;
    button.click();
    expect(kept).toHaveBeenCalledOnce();
  });

  it('does not with the wheel’s button either, while it is covered', () => {
    const button = seenButton();
    button.click(true, 'auxclick');
    expect(kept).toHaveBeenCalledOnce();
    tell({ isVisible: false });
    button.click(true, 'auxclick');
    expect(kept).toHaveBeenCalledOnce();
    expect(answered.mock.calls).toEqual([[true], [false]]);
  });

  it('does not while it moves, before the browser tells', () => {
    const button = seenButton();
    place = new DOMRect(10, 90, 100, 40);
    button.click();
    expect(kept).not.toHaveBeenCalled();
  });

  it('counts again half a second after it has come back', () => {
    const button = seenButton();
    tell({ isVisible: false });
    button.click();
    tell();
    now += 400;
    button.click();
    expect(kept).not.toHaveBeenCalled();
    now += 200;
    button.click();
    expect(kept).toHaveBeenCalledOnce();
    expect(answered.mock.calls).toEqual([[false], [false], [true]]);
  });
});
