import type { Page } from 'playwright';

/**
 * Tells the background that the shortcut to the guide was pressed while a page is in front.
 *
 * @throws when the background is not running
 */
export async function pressShortcut(page: Page): Promise<void> {
  await page.bringToFront();
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The background is not running');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const command = (await chrome.commands.getAll()).find(({ name }) => name === 'to-guide');
    chrome.commands.onCommand.dispatch(command?.name ?? '', tab);
  });
}
