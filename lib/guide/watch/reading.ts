import type { Page } from '../../page/page';
import type { Advice } from '../advice/advice';

/** How long (ms) a reading is good where nothing tells of a change: a style can change silently. */
const GOOD_FOR = 1000;

/** What a look found: the page as it was read, and what there is to say about it. */
interface Found {
  readonly page: Page;
  readonly advice: Advice | null;
}

/**
 * Looks at the page, reading it anew only where what was read may have changed: to find the screen, its
 * refusals and its places takes long, and a letter typed in a field seldom changes them. What is typed
 * is read at each look.
 *
 * @param read reads the page
 * @returns looks at it: `changed` tells whether it may have changed since, `advise` what there is to say
 */
export function createReading(
  read: () => Page,
): (changed: boolean, advise: (page: Page) => Advice | null) => Found {
  let last: { page: Page; advice: Advice; at: number } | null = null;
  return (changed, advise) => {
    if (
      last &&
      !changed &&
      last.page.url.href === location.href &&
      performance.now() - last.at < GOOD_FOR &&
      placesOf(last.advice).every((place) => place.checkVisibility())
    ) {
      const { page } = last;
      const advice = advise(page);
      // A step that is done may make the page show more, or no longer ask for it.
      if (advice && stateOf(advice) === stateOf(last.advice)) return { page, advice };
    }
    const at = performance.now();
    const page = read();
    const advice = advise(page);
    last = advice && { page, advice, at };
    return { page, advice };
  };
}

const placesOf = ({ hints }: Advice): Element[] =>
  hints.flatMap(({ places }) => places.map(({ element }) => element));

/** What an advice tells of the page's own state: the screen, and which of its steps are done. */
const stateOf = ({ screen, hints }: Advice): string =>
  [screen, ...hints.map(({ key, done, places }) => `${key} ${done} ${places.length}`)].join();
