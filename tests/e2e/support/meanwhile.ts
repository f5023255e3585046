/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';

/** Time (ms) in which the guide has looked twice at what no event tells. */
const LONG_ENOUGH = 600;

/** What the panel says, frame after frame, without repetition, while nothing is to change in it. */
export async function saidMeanwhile(overlay: Overlay): Promise<string[]> {
  const said = await overlay.world.call(async (time) => {
    const seen = new Set<string>();
    const start = performance.now();
    while (performance.now() - start < time) {
      await new Promise((done) => requestAnimationFrame(done));
      const hosts = [...document.querySelectorAll('div[popover=manual]')];
      const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const panel = roots.map((root) => root?.querySelector('[data-screen]')).find((one) => one);
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
      seen.add((panel as HTMLElement | undefined)?.innerText.replace(/\s+/g, ' ') ?? '');
    }
    return [...seen];
  }, LONG_ENOUGH);
  return said ?? [];
}
