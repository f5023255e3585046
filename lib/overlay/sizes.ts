import type { Size } from './box';
import type { Shape } from './placement';

/** Sizes of a panel in the shapes that it can take. */
export interface Sizes {
  /**
   * The size of a panel in a shape, measured only if not known yet.
   *
   * @param panel the panel, with its room set
   * @param opened whether the user asked for more than the handle
   * @returns null where that shape does not say what matters now
   */
  of(panel: HTMLElement, shape: Shape, opened: boolean): Size | null;
}

/** Sizes, remembered while the panel's content and its room stay the same. */
export function createSizes(): Sizes {
  let measured = '';
  let known = new Map<Shape, Size | null>();
  return {
    of(panel, shape, opened) {
      const now = contentOf(panel, opened);
      if (now !== measured) {
        measured = now;
        known = new Map();
      }
      if (!known.has(shape)) known.set(shape, measure(panel, shape, opened));
      return known.get(shape) ?? null;
    },
  };
}

/**
 * What the size of a panel depends on: its content, its room, and the reading settings around it.
 */
function contentOf(panel: HTMLElement, opened: boolean): string {
  const around = [...(panel.parentElement?.attributes ?? [])].map(({ value }) => value);
  const room = ['--view-width', '--view-height', '--room'].map((name) =>
    panel.style.getPropertyValue(name),
  );
  // Its own attributes, which hold its place and shape, do not change its size in a given shape.
  const serializer = new XMLSerializer();
  const inside = [...panel.childNodes].map((node) => serializer.serializeToString(node));
  return [opened, panel.dataset.away, ...around, ...room, ...inside].join();
}

function measure(panel: HTMLElement, shape: Shape, opened: boolean): Size | null {
  if (panel.dataset.shape !== shape) panel.dataset.shape = shape;
  if (shape !== 'handle' && !opened && !saysWhatMatters(panel, shape)) return null;
  return { width: panel.offsetWidth, height: panel.offsetHeight };
}

/**
 * Whether a shape shows the sentence of the moment without scrolling; the one of the current step is
 * wherever the hints are, and is needed by `brief` only.
 */
function saysWhatMatters(panel: HTMLElement, shape: Shape): boolean {
  if (shape === 'brief') return panel.querySelector('[data-brief]') !== null;
  const sentence = panel.querySelector('[data-brief]:not([data-brief="step"])');
  if (!sentence) return true;
  const body = sentence.closest('[data-scrolls]') ?? panel;
  const { bottom } = sentence.getBoundingClientRect();
  return bottom + body.scrollTop <= body.getBoundingClientRect().bottom;
}
