/// <reference lib="dom" />

// Each function is sent to the popup as text, so it uses nothing outside itself.

/** Waits until the popup and its scripts have loaded. */
export function loaded(): Promise<void> {
  return new Promise<void>((done) => {
    if (document.readyState === 'complete') done();
    else window.addEventListener('load', () => done());
  });
}

/** Every rendered text of the popup. */
export function renderedText(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
  return document.body.innerText;
}

/**
 * Middle of a part of the popup, scrolled into view, once it has not moved for two frames and
 * a pointer would hit it.
 *
 * @param selector CSS selector in the popup
 * @returns CSS px from the top left corner of the popup
 * @throws when there is no such part within five seconds
 */
export async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const patience = performance.now() + 5000;
  while (performance.now() < patience) {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center' });
    const before = element?.getBoundingClientRect();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const after = element?.getBoundingClientRect();
    if (!element || !before || !after) continue;
    const middle = { x: after.x + after.width / 2, y: after.y + after.height / 2 };
    const hit = document.elementFromPoint(middle.x, middle.y);
    const isStill = before.x === after.x && before.y === after.y;
    if (isStill && hit && (element.contains(hit) || hit.contains(element))) return middle;
  }
  throw new Error(`Nothing to click in the popup: ${selector}`);
}
