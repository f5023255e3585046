import type { Locator, Page } from 'playwright';
import type { Action } from './replica';

/**
 * The element that a user would mean by a selector: the first visible one, as these pages
 * repeat ids and keep hidden duplicates.
 */
function seen(page: Page, selector: string): Locator {
  return page.locator(selector).filter({ visible: true }).first();
}

/**
 * Does one thing on a page, as a user would.
 *
 * @throws when the element is not visible in time
 */
export async function act(page: Page, action: Action): Promise<void> {
  if ('click' in action) await seen(page, action.click).click();
  else if ('fill' in action) await seen(page, action.fill[0]).fill(action.fill[1]);
  else if ('type' in action) await seen(page, action.type[0]).pressSequentially(action.type[1]);
  else if ('check' in action) await seen(page, action.check).check();
  else if ('press' in action) await page.keyboard.press(action.press);
  else await seen(page, action.blur).blur();
}
