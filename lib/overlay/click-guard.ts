import { atEnd } from '../at-end';
import { boxOf } from './box';
import { POINTS } from './lying-over';
import type { Surface } from './surface';
import { topLayer } from './top-layer';

/**
 * Time (ms) for which a part must have stood in sight before a click on it counts: as long as Firefox
 * waits before its own prompts take one (`security.notification_enable_delay`).
 */
const IN_SIGHT = 500;

/** How much of the part must be in the window. */
const MOST_OF_IT = 0.9;

/** How far it may drift there (px): a fraction of a pixel is nothing that anybody sees. */
const DRIFT = 1;

/** Time (ms) between two looks, the shortest that browsers allow who look at what covers a part. */
const BETWEEN_LOOKS = 100;

/**
 * What keeps something, or leads away. An address of a school is kept as its user typed it, and is not
 * among them: there a key of the keyboard answers, with the button out of sight.
 */
const GUARDED = '[data-keep], [data-ent-choice], [data-keep-way], .way-back > a';

/** What was last seen of a guarded part. */
interface Sight {
  readonly box: DOMRectReadOnly;
  /** Since when (ms of the page's clock) it has been in plain sight there; null where it is not. */
  readonly since: number | null;
}

/** An entry, with what Chromium tells: whether nothing covers the part, fades or distorts it. */
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Stops clicks on certain parts of the guide unless their user must have seen them: a page could put
 * the guide under a click that was meant for something else.
 *
 * @param surface what the guide is drawn in
 * @param answered called after each click on such a part: whether it counts; one that does not changes
 *   nothing, and the next counts once the part has stood in sight
 * @param signal ends it
 * @returns to be called after each drawing: looks at where the parts are now
 */
export function guardClicks(
  surface: Surface,
  answered: (counts: boolean) => void,
  signal: AbortSignal,
): () => void {
  const { root } = surface;
  const sights = new WeakMap<Element, Sight>();
  let eye: IntersectionObserver | null = null;
  atEnd(signal, () => eye?.disconnect());

  const see = (entries: readonly Seen[]) => {
    for (const { target, time, boundingClientRect: box, isIntersecting, isVisible } of entries) {
      const before = sights.get(target);
      const isSeen = isIntersecting && isVisible !== false;
      const stayed = before !== undefined && isSamePlace(before.box, box);
      sights.set(target, { box, since: isSeen ? (stayed && before.since) || time : null });
    }
  };

  // Looked at anew, a part tells where it is, though it is as much in sight as before.
  const look = () => {
    eye?.disconnect();
    const parts = root.querySelectorAll(GUARDED);
    if (parts.length === 0) return;
    eye ??= new IntersectionObserver(see, WITH_WHAT_COVERS);
    for (const part of parts) eye.observe(part);
  };

  const isInSight = (part: Element): boolean => {
    const { box, since } = sights.get(part) ?? {};
    // A page that opens something above it again and again shows both in turn.
    if (!box || !since || performance.now() - Math.max(since, surface.coveredAt) < IN_SIGHT)
      return false;
    if (!isSamePlace(box, part.getBoundingClientRect())) return false;
    return !import.meta.env.FIREFOX || isFree(part, surface);
  };

  const guard = (event: Event) => {
    const part = (event.target as Element).closest(GUARDED);
    if (!part) return;
    const counts = event.isTrusted && isInSight(part);
    if (!counts) {
      event.preventDefault();
      event.stopPropagation();
      surface.mount();
      surface.raise();
      part.scrollIntoView();
    }
    answered(counts);
  };
  // The wheel's button opens a link too.
  for (const name of ['click', 'auxclick']) {
    root.addEventListener(name, guard, { capture: true, signal });
  }
  return look;
}

/** `trackVisibility` is Chromium's, and asks for the delay. */
const WITH_WHAT_COVERS: object = {
  threshold: MOST_OF_IT,
  trackVisibility: true,
  delay: BETWEEN_LOOKS,
};

const isSamePlace = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
  Math.abs(one.x - other.x) <= DRIFT && Math.abs(one.y - other.y) <= DRIFT;

/**
 * Whether a click anywhere on a part meets the guide, drawn in its own style, and nothing may have been
 * opened above it through which clicks fall: what Chromium tells, and Firefox does not.
 */
function isFree(part: Element, { root, below }: Surface): boolean {
  const box = boxOf(part);
  // Wherever it stands: its shadow, its outline, its backdrop and what sticks out of it may be anywhere.
  const mayCover = (other: Element) => !below.includes(other) && !other.contains(root.host);
  if (root.adoptedStyleSheets.length === 0 || topLayer(document).some(mayCover)) return false;
  return POINTS.every(([x, y]) => {
    const hit = document.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
    return hit === root.host;
  });
}
