/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/**
 * What one of the extension's own pages hands over as a file, which only one of the drivers takes: the
 * page is stopped short of it.
 *
 * @param save presses the button
 * @returns the contents of the file
 */
export async function savedFile(page: Page, save: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const kept = window as Window & { handedOver?: Blob };
    URL.createObjectURL = (blob) => {
      kept.handedOver = blob as Blob;
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await save();
  await page.waitForFunction(() => 'handedOver' in window);
  return page.evaluate(() => {
    const kept = window as Window & { handedOver?: Blob };
    const text = kept.handedOver?.text() ?? Promise.resolve('');
    delete kept.handedOver;
    return text;
  });
}
