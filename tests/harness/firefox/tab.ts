import type { Page } from 'playwright';
import type { DebuggerClient } from './debugger-client';

let marks = 0;

/**
 * The debugger's actor of a page. The driver and the debugger have no name for it in common, so the
 * page is marked by its address.
 *
 * @param page a page on which nothing was shown yet
 */
export async function tabOf(client: DebuggerClient, page: Page): Promise<string> {
  const marked = `about:blank#${++marks}`;
  await page.goto(marked);
  const { tabs } = await client.request('root', 'listTabs');
  const tab = (tabs as { url: string; actor: string }[]).find(({ url }) => url === marked);
  if (!tab) throw new Error(`No tab at ${marked}`);
  return tab.actor;
}
