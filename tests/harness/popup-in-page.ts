/// <reference lib="dom" />

// Each function is sent to the popup as text, so it holds everything it uses.

/** Waits until the popup and its scripts are there. */
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
 * Middle of a part of the popup, scrolled into view.
 *
 * @param selector CSS selector in the popup
 * @returns CSS px from the top left corner of the popup
 * @throws when nothing matches it
 */
export function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing in the popup matches ${selector}`);
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
