import type { Page } from 'playwright';

/**
 * How many guides a user sees on a page, be there an extension behind them or not: the page sees what
 * they stand on, though not what is in there.
 */
export const guidesSeen = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[popover="manual"]')].filter((host) => host.checkVisibility())
        .length,
  );
