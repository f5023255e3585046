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
const TELLING_EVENTS = [
  'change',
  'click',
  'focusin',
  'toggle',
  'transitionend',
  'animationend',
] as const;

/** Attributes by which a page answers each letter: the colour of a rule, the length of a gauge. */
const ECHOING_ATTRIBUTES = ['class', 'style', 'aria-invalid'];

/**
 * Watches a page, its open shadow roots included, and runs a pass when something may have changed: at
 * most one per frame.
 *
 * @param page window of the page
 * @param pass what to do; it may change the guide's own nodes. Is told whether the page may have changed
 *   otherwise than by what is typed, by its echo of that, and by scrolling
 * @param own the guide's own host, whose coming is no change of the page
 * @param busy whether the user types or scrolls: another pass is asked for once they pause
 * @param signal stops it
 * @returns requests a pass in the next frame; by default for a page that may have changed
 */
export function watch(
  page: Window & typeof globalThis,
  pass: (changed: boolean) => void,
  own: Element | null,
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
  // The guide's own popover opens too.
  const told = ({ type, target }: Event) => (type !== 'toggle' || target !== own) && much();
  const observer = new page.MutationObserver((records) => {
    // The guide appears in tasks of its own, after the pass that asked for it.
    const theirs = records.filter((record) => !isComingOf(own, record));
    if (theirs.length > 0) soon(!(busy() && theirs.every(isEcho)));
  });
  if (signal.aborted) return soon;
  const follow = (root: Document | ShadowRoot) => {
    observer.observe(root, OBSERVED);
    hear(root, ['input'], little, signal);
    // In shadow roots too: `change`, `transitionend` and `animationend` do not leave them.
    hear(root, TELLING_EVENTS, told, signal);
  };
  const roots = watchRoots(page, follow, soon, signal);
  follow(page.document);
  // All that a page may write on it, which the guide removes.
  if (own) observer.observe(own, { attributes: true });
  roots.look();
  for (const view of [page, page.visualViewport]) {
    if (!view) continue;
    hear(view, ['scroll'], little, signal);
    hear(view, ['resize'], much, signal);
  }
  // After printing, during which the guide has no layout.
  hear(page.matchMedia('print'), ['change'], much, signal);
  // The first `pageshow` comes right after `load`.
  hear(page, ['pageshow', 'popstate'], much, signal);
  atEnd(signal, () => {
    observer.disconnect();
    page.cancelAnimationFrame(frame);
  });
  return soon;
}

/** Whether all that a record tells is that this element came. */
const isComingOf = (own: Element | null, { addedNodes, removedNodes }: MutationRecord): boolean =>
  addedNodes.length === 1 && addedNodes[0] === own && removedNodes.length === 0;

/** Whether a page that answers a letter would do it so: no element comes or goes. */
const isEcho = ({ attributeName, addedNodes, removedNodes }: MutationRecord): boolean =>
  attributeName === null
    ? [...addedNodes, ...removedNodes].every(({ nodeName }) => nodeName === '#text')
    : ECHOING_ATTRIBUTES.includes(attributeName);
