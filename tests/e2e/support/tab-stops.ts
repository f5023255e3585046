/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';
import { covered } from './covered';

/** More stops than a page and the guide have together. */
const ENOUGH = 80;

/** Where the keyboard is. */
export interface Stop {
  readonly inGuide: boolean;
  /** Accessible name, else text, else name of the element. */
  readonly name: string;
  /** Whether it is what was looked for. */
  readonly wanted: boolean;
  /** What keeps it from being seen there; empty when all is as it must be. */
  readonly faults: readonly string[];
}

/**
 * Presses Tab until the keyboard is on a place of the page or of the guide.
 *
 * @param selector CSS selector of the place
 * @returns every stop on the way, the wanted one last
 * @throws when no stop is the wanted one
 */
export async function tabTo(overlay: Overlay, selector: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < ENOUGH) {
    await overlay.page.keyboard.press('Tab');
    const stop = await stopAt(overlay, selector);
    stops.push(stop);
    if (stop.wanted) return stops;
  }
  throw new Error(`The keyboard does not reach ${selector}: ${stops.map(({ name }) => name)}`);
}

/** Where the keyboard is, and whether that can be seen (WCAG 2.4.7, 2.4.11). */
export async function stopAt(overlay: Overlay, selector: string): Promise<Stop> {
  const stop = await overlay.world.call(readStop, selector);
  if (!stop) throw new Error('No guide here');
  if (stop.inGuide || stop.name === 'body') return stop;
  return { ...stop, faults: await covered(overlay, ['body :focus']) };
}

/** Sent to the page as text: holds everything it uses. */
function readStop(selector: string): Stop {
  const hosts = [...document.querySelectorAll('div[popover=manual]')];
  const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
  const ours = roots.map((root) => root?.activeElement).find((one) => one);
  const active = ours ?? document.activeElement ?? document.body;
  const name =
    active === document.body
      ? 'body'
      : active.getAttribute('aria-label') || active.textContent?.trim() || active.id;
  const stop = { inGuide: Boolean(ours), name, wanted: active.matches(selector) };
  if (!ours) return { ...stop, faults: [] };
  const marked = [ours, ours.parentElement ?? ours].map((one) => getComputedStyle(one));
  const outlined = marked.some(
    ({ outlineStyle, outlineWidth }) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  );
  const box = ours.getBoundingClientRect();
  const body =
    ours.closest('.body')?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const slack = 1;
  const inside =
    box.left >= -slack &&
    box.right <= innerWidth + slack &&
    box.top >= body.top - slack &&
    box.bottom <= Math.min(body.bottom, innerHeight) + slack;
  return {
    ...stop,
    faults: [
      ...(outlined ? [] : [`${name}: nothing shows that it has the keyboard`]),
      ...(inside ? [] : [`${name}: partly out of sight`]),
    ],
  };
}
