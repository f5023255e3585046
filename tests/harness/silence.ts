import type { Overlay } from './overlay';

/** Far more than the two frames that the guide needs to show its hint. */
const FRAMES = 20;

/**
 * Gives the guide time on a loaded page, and tells whether it showed anything.
 *
 * @param overlay the guide on that page
 * @param runsHere whether the manifest runs the content script at the page's address
 * @returns what was seen, frame by frame, without repetition; `[null]` when nothing was,
 *   empty when no content script runs there
 * @throws when a content script runs where the manifest has none
 */
export async function watchSilence(
  overlay: Overlay,
  runsHere: boolean,
): Promise<(string | null)[]> {
  await overlay.page.waitForLoadState('load');
  if (runsHere) {
    await overlay.world.appeared();
    return [...new Set(await overlay.world.call(framesOfGuide, FRAMES))];
  }
  await overlay.page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((done) => requestAnimationFrame(done));
  }, FRAMES);
  if (await overlay.world.present())
    throw new Error(`Content script running at ${overlay.page.url()}`);
  return [];
}

/** Sent to the page as text: uses nothing outside itself. */
async function framesOfGuide(frames: number): Promise<(string | null)[]> {
  const shown: (string | null)[] = [];
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
    const hosts = [...document.querySelectorAll<HTMLElement>('div[popover=manual]')];
    const roots = hosts.map((host) => chrome.dom.openOrClosedShadowRoot(host));
    const panel = roots.map((root) => root?.querySelector<HTMLElement>('[data-screen]'));
    shown.push(panel.find((found) => found)?.dataset.screen ?? null);
  }
  return shown;
}
