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

/**
 * Injects a script that shows nothing into a tab's page and those of its frames that the click
 * allows: those of the same site.
 *
 * @returns (resolves to) what it returns in each of them
 * @throws (rejects) where the page takes no script
 */
export async function putInFrames(tabId: number, file: ScriptPublicPath): Promise<unknown[]> {
  const target = { tabId, allFrames: true };
  const runs = await browser.scripting.executeScript({ target, files: [file] });
  return runs.map(({ result }) => result);
}
