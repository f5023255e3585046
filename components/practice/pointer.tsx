import { render } from 'preact';
import type { Box } from '../../lib/overlay/box';

/** How long (ms) the pointer travels, and how long its click is seen. */
const TRAVEL = 700;
const CLICK = 450;

/** Where the pointer stands before its first move: fractions of the window. */
const START = [0.5, 0.6] as const;

/** A point of the window (px). */
type Point = readonly [x: number, y: number];

/** A pointer drawn over a page that is shown to others. */
export interface Pointer {
  /** Where it stands. */
  readonly at: Point;
  /** Moves to the middle of a box, and shows a click there; resolves once that was seen. */
  clickOn(box: Box): Promise<void>;
  /** Ends what it is doing at once. */
  hurry(): void;
  /** Lifts it over all that the page has opened, the guide included. */
  lift(): void;
}

/**
 * Draws a pointer. Whoever wants less motion sees it stand at once where it clicks.
 *
 * @param from where it stood on the page before; null for nowhere
 */
export function drawPointer(from: Point | null): Pointer {
  const place = document.createElement('div');
  place.className = 'pointer';
  place.setAttribute('popover', 'manual');
  place.ariaHidden = 'true';
  render(<Drawing />, place);
  document.body.append(place);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let at = from ?? ([innerWidth * START[0], innerHeight * START[1]] as const);
  let playing: Animation | null = null;
  const play = async (element: Element, frames: Keyframe[], duration: number) => {
    playing = element.animate(frames, { duration, easing: 'ease-in-out' });
    await playing.finished;
    playing = null;
  };
  const put = ([x, y]: Point) => {
    place.style.translate = `${x}px ${y}px`;
  };
  put(at);
  // What is lifted here covers nothing that anybody clicks: the guide need not come up above it.
  window.addEventListener(
    'toggle',
    (event) => event.target === place && event.stopPropagation(),
    true,
  );
  return {
    get at() {
      return at;
    },
    async clickOn({ x, y, width, height }) {
      const before = at;
      at = [x + width / 2, y + height / 2];
      put(at);
      const [one, other] = [before, at].map(([left, top]) => ({ translate: `${left}px ${top}px` }));
      if (!calm.matches && one && other) await play(place, [one, other], TRAVEL);
      const ring = place.querySelector('.pointer__click') as Element;
      const still = { opacity: 1, scale: 1 };
      const frames = calm.matches
        ? [still, still]
        : [
            { opacity: 1, scale: 0.2 },
            { opacity: 0, scale: 1.6 },
          ];
      await play(ring, frames, CLICK);
    },
    hurry: () => playing?.finish(),
    lift: () => place.showPopover(),
  };
}

/** An arrow whose tip is the point, and the ring of its click around that. */
function Drawing() {
  return (
    <>
      <span class="pointer__click" />
      <svg class="pointer__arrow" width="44" height="60" viewBox="0 0 22 30" aria-hidden="true">
        <path d="M1 1v22l5.6-5.4L10 26l4.4-1.8-3.4-8.1H19z" />
      </svg>
    </>
  );
}
