import type { Page } from 'playwright';
import { callText } from '../call-text';
import type { IsolatedWorld } from '../isolated-world';
import { documentIn, frontTab } from './in-browser';
import { evaluateInWorld, hasWorld } from './in-content-process';
import type { Processes } from './privileged';

/**
 * Follows an add-on's isolated world on a page, across navigations, in Firefox. The driver and the
 * debugger share no name for a page, but both know which one is in front.
 *
 * @param addOnId id of the add-on; null when there is none
 * @param page any page; it is brought to the front
 */
export async function followIsolatedWorld(
  processes: Processes,
  addOnId: string | null,
  page: Page,
): Promise<IsolatedWorld> {
  const browser = processes.of(0);
  await page.bringToFront();
  const tab = await browser.call(frontTab, null);
  const now = () => browser.call(documentIn, tab);

  /** Asks the process of the page's document; null once that document is gone. */
  const ask = async <In, Out>(
    body: (input: In) => Out | Promise<Out>,
    input: (id: number) => In,
  ) => {
    const shown = await now();
    if (!shown) return null;
    const gone = leaving(page, async () => (await now())?.id !== shown.id);
    const answer = processes.of(shown.processId).call(body, input(shown.id));
    return Promise.race([answer, gone]).catch(async (error) => {
      if ((await now())?.id === shown.id) throw error;
      return null;
    });
  };
  const present = async () => (await ask(hasWorld, (id) => ({ id, addOnId }))) ?? false;
  return {
    present,
    appeared: async () => {
      while (!(await present()));
    },
    call: async (body, input) => {
      const call = withDom(callText(body, input));
      const json = await ask(evaluateInWorld, (id) => ({ id, addOnId, call }));
      return json === null ? null : JSON.parse(json).value;
    },
  };
}

/** Settles once a page has left its document; never if it does not. */
function leaving(page: Page, hasLeft: () => Promise<boolean>): Promise<null> {
  return new Promise((left) => {
    const look = async () => {
      if (page.isClosed() || (await hasLeft())) left(null);
      else page.once('framenavigated', look);
    };
    page.once('framenavigated', look);
    page.once('close', look);
  });
}

/** The extension interface under Chromium's name for it; `chrome.dom` is a method of elements in Firefox. */
function withDom(call: string): string {
  const dom = '{ openOrClosedShadowRoot: (element) => element.openOrClosedShadowRoot }';
  const others =
    'get runtime() { return browser.runtime; }, get storage() { return browser.storage; }';
  return `((chrome) => ${call})({ dom: ${dom}, ${others} })`;
}
