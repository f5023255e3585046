/// <reference lib="dom" />
import type { Overlay } from '../../harness/overlay';

/**
 * Opens a phone's on-screen keyboard, as far as the extension can tell: what is seen of the page
 * gets shorter, while its layout stays, and moves so that the focused field is in its middle. No
 * browser that a test drives has such a keyboard; theirs do no more to `visualViewport`.
 *
 * @param height what the keyboard leaves of the view, CSS px
 */
export async function openKeyboard(overlay: Overlay, height: number): Promise<void> {
  await overlay.world.call((left) => {
    const view = window.visualViewport as VisualViewport;
    const field = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const middle = field.y + field.height / 2 - left / 2;
    const offsetTop = Math.max(0, Math.min(innerHeight - left, middle));
    for (const [name, value] of Object.entries({ height: left, offsetTop }))
      Object.defineProperty(view, name, { configurable: true, get: () => value });
    view.dispatchEvent(new Event('resize'));
  }, height);
}

/** What is seen of the page, as the extension is told. */
export function seenOfPage(overlay: Overlay): Promise<DOMRect | null> {
  return overlay.world.call(() => {
    const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
    return new DOMRect(offsetLeft, offsetTop, width, height).toJSON() as DOMRect;
  }, null);
}
