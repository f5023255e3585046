import type { Page } from 'playwright';
import type { DebuggerClient } from './debugger-client';
import type { Privileged } from './privileged';

/**
 * The debugger's actor of a page. The driver and the debugger have no name for it in common, but
 * both know which one is in front.
 *
 * @param browser the browser's own process
 */
export async function tabOf(
  client: DebuggerClient,
  browser: Privileged,
  page: Page,
): Promise<string> {
  await page.bringToFront();
  const browserId = await browser.call(frontTab, null);
  const { tab } = await client.request('root', 'getTab', { browserId });
  return (tab as { actor: string }).actor;
}

/** Sent to the browser as text: holds everything it uses. */
function frontTab(): number {
  return Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browserId;
}
