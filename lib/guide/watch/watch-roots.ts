import { allElements } from '../../page/open-roots';

/** How long (ms) an element is given to bring a shadow root, from when it is first seen. */
const PATIENCE = 30_000;

/** Waits (ms) between two questions: short at first, then a root is seen within a second. */
const SHORTEST_WAIT = 100;
const LONGEST_WAIT = 800;

/** Follows the open shadow roots of a page. */
export interface RootWatch {
  /** Looks for roots that have come since; new ones are told. */
  look(): void;
}

/**
 * Follows the open shadow roots of a page as they come. A root that is attached changes nothing that
 * an observer is told of: while the page has elements of names of their own without a root, they are
 * asked for it, less and less often, and no longer than `PATIENCE`.
 *
 * @param page window of the page
 * @param met called once for each root, those that are there at the first look included
 * @param came called when one has come while nothing else moved
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
    for (const { shadowRoot } of elements) {
      if (!shadowRoot || known.has(shadowRoot)) continue;
      known.add(shadowRoot);
      met(shadowRoot);
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
    const hasCome = awaited.some(({ shadowRoot }) => shadowRoot);
    look();
    if (hasCome) came();
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return { look };
}

/** A root may come later to an element of a name of its own: upgraded late, or filled late. */
const mayBringARoot = ({ localName, shadowRoot }: Element): boolean =>
  localName.includes('-') && !shadowRoot;
