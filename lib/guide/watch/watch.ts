import { watchRoots } from './watch-roots';

/** Attributes by which these pages show and hide things; others are ignored. */
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

/** What is observed in the document and in each open shadow root. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: TELLING_ATTRIBUTES,
};

/** Events that may change what there is to say. */
const TELLING_EVENTS = [
  'input',
  'change',
  'click',
  'focusin',
  'keyup',
  'transitionend',
  'animationend',
];

/** Events that move the page under the guide. */
const MOVING_EVENTS = ['scroll', 'resize'];

/**
 * Watches a page, its open shadow roots included, and runs a pass when something may have changed: at
 * most one per frame.
 *
 * @param page window of the page
 * @param pass what to do; it may change the guide's own nodes
 * @param signal stops it
 * @returns requests a pass in the next frame
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
      // The pass's own changes, and those it has just seen, must not cause another.
      observer.takeRecords();
    });
  };
  const observer = new page.MutationObserver(soon);
  if (signal.aborted) return soon;
  const options = { capture: true, passive: true, signal };
  const follow = (root: Document | ShadowRoot) => {
    observer.observe(root, OBSERVED);
    // In shadow roots too: `change`, `transitionend` and `animationend` do not leave them.
    for (const name of TELLING_EVENTS) root.addEventListener(name, soon, options);
  };
  const roots = watchRoots(page, follow, soon, signal);
  follow(page.document);
  roots.look();
  for (const name of MOVING_EVENTS) {
    page.addEventListener(name, soon, options);
    page.visualViewport?.addEventListener(name, soon, options);
  }
  // After printing, during which the guide has no layout.
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
