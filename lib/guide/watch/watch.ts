import { watchRoots } from './watch-roots';

/** Attributes by which these pages show and hide things: nothing else is worth a look. */
const TELLING_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'popover',
  'type',
  'disabled',
  'aria-hidden',
  'aria-invalid',
  'aria-expanded',
  'aria-selected',
];

/** What is observed of the document and of each open root. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: TELLING_ATTRIBUTES,
};

/** What the user does that may change what is to be said. */
const TELLING_EVENTS = [
  'input',
  'change',
  'click',
  'focusin',
  'keyup',
  'transitionend',
  'animationend',
];

/** What moves the page under the guide. */
const MOVING_EVENTS = ['scroll', 'resize'];

/**
 * Watches a page, its open shadow roots included, and asks for a pass when something may have changed:
 * at most one a frame.
 *
 * @param page window of the page
 * @param pass what to do; it may change the guide's own nodes
 * @param signal stops it
 * @returns asks for a pass at the next frame
 */
export function watch(
  page: Window & typeof globalThis,
  pass: () => void,
  signal: AbortSignal,
): () => void {
  let frame = 0;
  const soon = () => {
    if (signal.aborted) return;
    frame ||= page.requestAnimationFrame(() => {
      frame = 0;
      roots.look();
      pass();
      // What the pass itself changed, and what it has just seen, is no news.
      observer.takeRecords();
    });
  };
  const observer = new page.MutationObserver(soon);
  if (signal.aborted) return soon;
  const options = { capture: true, passive: true, signal };
  const follow = (root: Document | ShadowRoot) => {
    observer.observe(root, OBSERVED);
    // In a shadow root too: `change` and the ends of movements do not leave it.
    for (const name of TELLING_EVENTS) root.addEventListener(name, soon, options);
  };
  const roots = watchRoots(page, follow, soon, signal);
  follow(page.document);
  roots.look();
  for (const name of MOVING_EVENTS) {
    page.addEventListener(name, soon, options);
    page.visualViewport?.addEventListener(name, soon, options);
  }
  // Back from paper, where nothing of the guide has a place.
  page.matchMedia('print').addEventListener('change', soon, options);
  page.addEventListener('load', soon, options);
  page.addEventListener('pageshow', soon, options);
  page.addEventListener('popstate', soon, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    page.cancelAnimationFrame(frame);
  });
  return soon;
}
