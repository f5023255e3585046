/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/**
 * What the clipboard holds, as its user would paste it into a page: reading it otherwise takes a
 * permission that not every browser can be given.
 *
 * @param page any page; a field is added to it
 */
export async function pastedInto(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
  });
  const field = page.locator('#pasted');
  await field.press('Control+v');
  return field.inputValue();
}
