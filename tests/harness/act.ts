import type { Locator, Page } from 'playwright';
import type { Action } from './replica';

/**
 * The element a user would take a selector for: the first one that can be seen, as these pages
 * repeat ids and keep hidden twins.
 */
function seen(page: Page, selector: string): Locator {
  return page.locator(selector).filter({ visible: true }).first();
}

/**
 * Does one thing on a page, as a user does.
 *
 * @throws when the element cannot be seen in time
 */
export async function act(page: Page, action: Action): Promise<void> {
  if ('click' in action) await seen(page, action.click).click();
  else if ('fill' in action) await seen(page, action.fill[0]).fill(action.fill[1]);
  else if ('type' in action) await seen(page, action.type[0]).pressSequentially(action.type[1]);
  else if ('check' in action) await seen(page, action.check).check();
  else if ('press' in action) await page.keyboard.press(action.press);
  else await seen(page, action.blur).blur();
}
