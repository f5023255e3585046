import type { Page } from './page';

/**
 * The page without what is no part of it, for a reader that goes by structure and counts what it
 * finds, hidden things included: a chat's radios would make another group of a chooser's.
 *
 * @param page the page; its finds are narrow, as each element found is asked about
 */
export function ownContent(page: Page): Page {
  return {
    ...page,
    find: (selector, root) => page.find(selector, root).filter(page.own),
    findInShadow: (host, selector) => page.findInShadow(host, selector).filter(page.own),
  };
}
