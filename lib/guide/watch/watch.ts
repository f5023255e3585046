import { atEnd } from '../../at-end';
import { hear } from '../../page/hear';
import { watchRoots } from './watch-roots';

/** Attributes by which these pages show and hide things; others are ignored. */
const TELLING_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'inert',
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

/** Events that may change what there is to say, besides `input`. */
const TELLING_EVENTS = ['change', 'click', 'focusin', 'transitionend', 'animationend'] as const;

/** Attributes by which a page answers each letter: the colour of a rule, the length of a gauge. */
const ECHOING_ATTRIBUTES = ['class', 'style', 'aria-invalid'];

/**
 * Watches a page, its open shadow roots included, and runs a pass when something may have changed: at
 * most one per frame.
 *
 * @param page window of the page
 * @param pass what to do; it may change the guide's own nodes. Is told whether the page may have changed
 *   otherwise than by what is typed, by its echo of that, and by scrolling
 * @param busy whether the user types or scrolls: another pass is asked for once they pause
 * @param signal stops it
 * @returns requests a pass in the next frame; by default for a page that may have changed
 */
export function watch(
  page: Window & typeof globalThis,
  pass: (changed: boolean) => void,
  busy: () => boolean,
  signal: AbortSignal,
): (changed?: boolean) => void {
  let frame = 0;
  let changed = false;
  const soon = (more = true) => {
    if (signal.aborted) return;
    changed ||= more;
    frame ||= page.requestAnimationFrame(() => {
      const seen = changed;
      frame = 0;
      changed = false;
      if (seen) roots.look();
      pass(seen);
      // The pass's own changes, and those it has just seen, must not cause another.
      observer.takeRecords();
    });
  };
  const much = () => soon();
  const little = () => soon(false);
  const observer = new page.MutationObserver((records) => soon(!(busy() && records.every(isEcho))));
  if (signal.aborted) return soon;
  const follow = (root: Document | ShadowRoot) => {
    observer.observe(root, OBSERVED);
    hear(root, ['input'], little, signal);
    // In shadow roots too: `change`, `transitionend` and `animationend` do not leave them.
    hear(root, TELLING_EVENTS, much, signal);
  };
  const roots = watchRoots(page, follow, soon, signal);
  follow(page.document);
  roots.look();
  for (const view of [page, page.visualViewport]) {
    if (!view) continue;
    hear(view, ['scroll'], little, signal);
    hear(view, ['resize'], much, signal);
  }
  // After printing, during which the guide has no layout.
  hear(page.matchMedia('print'), ['change'], much, signal);
  hear(page, ['load', 'pageshow', 'popstate'], much, signal);
  atEnd(signal, () => {
    observer.disconnect();
    page.cancelAnimationFrame(frame);
  });
  return soon;
}

/** Whether a page that answers a letter would do it so: no element comes or goes. */
const isEcho = ({ attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
  attributeName === null
    ? [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName === '#text')
    : ECHOING_ATTRIBUTES.includes(attributeName);
