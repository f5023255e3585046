import type { Page } from '../../page/page';
import type { Advice, Circumstances } from './advice';
import { adviseOnChooser } from './chooser-advice';
import { ANY_PLACE, tellCover } from './tell-cover';

/** Events that tell which element the mouse, a finger or the keyboard has reached. */
const POINTING_EVENTS = ['pointerover', 'focusin'];

/**
 * Looks at an ENT's chooser, and warns against a misleading entry when the user points at it. Listens to
 * pointing only if there is such an entry.
 *
 * @param document the page's document
 * @param changed called when the user reaches or leaves such an entry
 * @param signal ends it
 * @returns looks at the page once
 */
export function lookAtChooser(
  document: Document,
  changed: () => void,
  signal: AbortSignal,
): (page: Page, known: Circumstances) => Advice | null {
  let avoided: readonly Element[] = [];
  let pointedAt: Element | null = null;
  let following = false;

  const follow = (event: Event) => {
    // Not `target`: seen from outside an open shadow root, that is the host.
    const path = event.composedPath();
    const found = avoided.find((element) => path.includes(element)) ?? null;
    if (found === pointedAt) return;
    pointedAt = found;
    changed();
  };

  return (page, known) => {
    const advice = adviseOnChooser(page, known);
    avoided = advice?.hints.flatMap(({ avoid = [] }) => avoid) ?? [];
    if (avoided.length > 0 && !following) {
      following = true;
      const options = { capture: true, passive: true, signal };
      for (const name of POINTING_EVENTS) document.addEventListener(name, follow, options);
    }
    return advice && pointing(tellCover(advice, known, ANY_PLACE), pointedAt);
  };
}

function pointing(advice: Advice, at: Element | null): Advice {
  const hints = advice.hints.map((hint) => {
    if (!at || !hint.avoid?.includes(at)) return hint;
    return { ...hint, places: [{ element: at, profile: null, done: false }], pointedAt: true };
  });
  return { ...advice, hints };
}
