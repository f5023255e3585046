/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';

/** What a live region of the guide was given to say. */
export interface Said {
  /** Which region, in the order in which they came. */
  readonly region: number;
  /** Whether the region came with these words, which some screen readers then pass over. */
  readonly born: boolean;
  readonly text: string;
}

/**
 * From now on, keeps what the guide's live regions are given to say, even over its going away and
 * coming back in the same page.
 */
export async function listen(overlay: Overlay): Promise<void> {
  await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const root = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host)).find((one) => one);
    if (!root) throw new Error('No guide here');
    const said: Said[] = [];
    const known = new Map<Element, { region: number; text: string }>();
    const look = (first: boolean) => {
      for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const text = region.textContent?.trim() ?? '';
        const before = known.get(region);
        if (before?.text === text) continue;
        const number = before?.region ?? known.size;
        known.set(region, { region: number, text });
        if (!first) said.push({ region: number, born: !before, text });
      }
    };
    look(true);
    new MutationObserver(() => look(false)).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(globalThis, { said });
  }, null);
}

/** What was said since `listen`, silences left out; the words that came with their region marked. */
export async function saidIn(overlay: Overlay): Promise<readonly Said[]> {
  const said = await overlay.world.call(
    () => (globalThis as unknown as { said: Said[] }).said,
    null,
  );
  return (said ?? []).filter(({ text }) => text !== '');
}

/** What the guide's own region says of the step; empty before it spoke. */
export async function stepSaidIn(overlay: Overlay): Promise<string> {
  const text = await overlay.world.call(() => {
    const hosts = [...document.querySelectorAll('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    return roots.map((root) => root?.querySelector('[role=status]')).find((one) => one)
      ?.textContent;
  }, null);
  return text?.trim() ?? '';
}
