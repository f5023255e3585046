import type { Page } from './page';

/**
 * The page without foreign content, for a reader that goes by structure and counts hidden elements
 * too: a chat's radio buttons would make another group in a chooser.
 *
 * @param page the page; selectors had better be narrow, as each element found is checked
 */
export function ownContent(page: Page): Page {
  return {
    ...page,
    find: (selector, root) => page.find(selector, root).filter(page.own),
  };
}
