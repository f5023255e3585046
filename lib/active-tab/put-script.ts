import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { AT_WORK } from '../overlay/at-work';

/**
 * Injects a script of the extension into a tab's page: the click on the icon allows it
 * (`activeTab`), once and for this page only.
 *
 * @returns (resolves to) what the script returns
 * @throws (rejects) where the page takes no script
 */
export async function putScript(tabId: number, file: ScriptPublicPath): Promise<unknown> {
  const target = { tabId };
  if (import.meta.env.FIREFOX) {
    await browser.scripting.insertCSS({ target, files: [AT_WORK.file] });
  }
  const [run] = await browser.scripting.executeScript({ target, files: [file] });
  return run?.result;
}
