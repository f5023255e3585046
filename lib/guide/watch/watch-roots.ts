import { atEnd } from '../../at-end';
import { allElements, rootIn, rootsIn, unshadowed } from '../../page/open-roots';

/** Time (ms) an element is given to attach a shadow root, from when it is first seen. */
const PATIENCE = 30_000;

/** Waits (ms) between two checks: short at first, and never more than a second. */
const SHORTEST_WAIT = 100;
const LONGEST_WAIT = 800;

/** A watch for the open shadow roots of a page. */
export interface RootWatch {
  /** Looks for new roots, and passes each to `met`. */
  look(): void;
}

/**
 * Follows the open shadow roots of a page as they are attached. No observer is told of that, so custom
 * elements without a root are checked, less and less often, for `PATIENCE` at most.
 *
 * @param page window of the page
 * @param met called once for each root, those present at the first look included
 * @param came called when one was attached and nothing else has told of it
 * @param signal ends it
 */
export function watchRoots(
  page: Window,
  met: (root: ShadowRoot) => void,
  came: () => void,
  signal: AbortSignal,
): RootWatch {
  const known = new WeakSet<ShadowRoot>();
  const firstSeen = new WeakMap<Element, number>();
  let awaited: readonly Element[] = [];
  let wait = SHORTEST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    const elements = allElements(page.document);
    for (const root of rootsIn(elements)) {
      if (known.has(root)) continue;
      known.add(root);
      met(root);
    }
    const now = performance.now();
    awaited = elements.filter(mayBringARoot).filter((element) => {
      const since = firstSeen.get(element);
      if (since === undefined) {
        firstSeen.set(element, now);
        wait = SHORTEST_WAIT;
      }
      return now - (since ?? now) < PATIENCE;
    });
    if (awaited.length > 0) timer ??= setTimeout(ask, wait);
  };

  const ask = () => {
    timer = undefined;
    if (signal.aborted) return;
    wait = Math.min(2 * wait, LONGEST_WAIT);
    const hasCome = awaited.some(rootIn);
    look();
    if (hasCome) came();
  };

  atEnd(signal, () => clearTimeout(timer));
  return { look };
}

/** A custom element may attach its root late: upgraded late, or filled late. */
const mayBringARoot = (element: Element): boolean =>
  unshadowed(element, 'localName').includes('-') && !rootIn(element);
