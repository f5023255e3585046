/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';

/** Something to touch, and its size in CSS px. */
export interface Control {
  readonly control: string;
  readonly width: number;
  readonly height: number;
}

/** The controls that the guide shows now. */
export async function controlsIn(overlay: Overlay): Promise<Control[]> {
  const found = await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const all = roots.flatMap((root) => [
      ...(root?.querySelectorAll(
        'button, a, input:not([type=checkbox]), label:has([type=checkbox]), select, summary',
      ) ?? []),
    ]);
    return all
      .filter((control) => control.checkVisibility())
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return { control: control.outerHTML.slice(0, 80), width, height };
      });
  }, null);
  return found ?? [];
}
