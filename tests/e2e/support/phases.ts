/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';

/** What the guide says of how far its user has come. */
export interface PhasesSeen {
  readonly names: readonly string[];
  /** Index of the phase of now, as assistive technologies are told. */
  readonly now: number;
  /** How many are ticked. */
  readonly ticked: number;
  /** What the list is called. */
  readonly label: string;
}

/** The phases that the guide shows; null where it shows none. */
export async function phasesIn(overlay: Overlay): Promise<PhasesSeen | null> {
  return overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const list = roots.map((root) => root?.querySelector('.phases')).find((one) => one);
    if (!list?.checkVisibility()) return null;
    const phases = [...list.children];
    return {
      names: phases.map(({ textContent }) => textContent ?? ''),
      now: phases.findIndex((phase) => phase.getAttribute('aria-current') === 'step'),
      ticked: phases.filter((phase) => phase.querySelector('[role=img] > svg')).length,
      label: list.getAttribute('aria-label') ?? '',
    };
  }, null);
}

/** How much of the way the thin line under the bar shows, of 1; null where there is none. */
export async function thinLineIn(overlay: Overlay): Promise<number | null> {
  return overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const line = roots.map((root) => root?.querySelector('.way')).find((one) => one);
    if (!line?.checkVisibility()) return null;
    const { width, height } = line.getBoundingClientRect();
    if (height !== 3) return null;
    return Number.parseFloat(getComputedStyle(line, '::before').inlineSize) / width;
  }, null);
}
