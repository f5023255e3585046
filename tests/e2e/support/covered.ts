/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';

/**
 * Tells which places the guide's panel stays lying over.
 *
 * @param targets CSS selectors of the places
 * @returns one line per place covered; empty when all is as it must be
 */
export async function covered(overlay: Overlay, targets: readonly string[]): Promise<string[]> {
  return (await overlay.world.call(sweep, { targets, step: null })) ?? ['no guide here'];
}

/**
 * The same while the page is scrolled from its top to its bottom, then on each place with the
 * keyboard.
 *
 * @param step distance between two scroll positions, in CSS px
 */
export async function coveredOnTheWay(
  overlay: Overlay,
  targets: readonly string[],
  step: number,
): Promise<string[]> {
  return (await overlay.world.call(sweep, { targets, step })) ?? ['no guide here'];
}

/** Sent to the page as text: holds everything it uses. */
async function sweep(input: {
  targets: readonly string[];
  step: number | null;
}): Promise<string[]> {
  /** Frames that the guide may take to follow; a rounded edge may share 1 px with its neighbour. */
  const patience = 10;
  const slack = 1;
  const seen = input.targets.flatMap((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const place = all.find((one) => one.checkVisibility({ visibilityProperty: true }));
    return place ? [{ selector, place }] : [];
  });
  const faults: string[] = [];
  const panel = (): Element | undefined => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    return roots.map((root) => root?.querySelector('[data-screen]')).find((one) => one) as Element;
  };
  const over = (place: Element): boolean => {
    const one = panel()?.getBoundingClientRect() ?? new DOMRect();
    const other = place.getBoundingClientRect();
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > slack && down > slack;
  };
  const look = async (where: string) => {
    let found: string[] = [];
    for (let frame = 0; frame < patience; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      await new Promise((done) => requestAnimationFrame(done));
      found = seen.filter(({ place }) => over(place)).map(({ selector }) => selector);
      if (found.length === 0 && panel()) return;
    }
    faults.push(panel() ? `${where}: the panel covers ${found.join(', ')}` : `${where}: no guide`);
  };
  if (input.step === null) {
    await look('here');
    return faults;
  }
  const bottom = document.documentElement.scrollHeight - innerHeight;
  for (let y = 0; y < bottom + input.step; y += input.step) {
    window.scrollTo(0, Math.min(y, bottom));
    await look(`scrolled by ${Math.min(y, bottom)} px`);
  }
  for (const { selector, place } of seen) {
    place.focus();
    await look(`keyboard on ${selector}`);
  }
  return faults;
}
