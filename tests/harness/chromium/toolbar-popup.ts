import type { CDPSession, Page } from 'playwright';
import { callText } from '../call-text';
import { loaded, middleOf, renderedText } from '../popup-in-page';
import type { ToolbarPopup } from '../toolbar-popup';

type Reply = { readonly result?: Record<string, unknown>; readonly error?: { message: string } };

/** The popup in Chromium, reached through the DevTools protocol. */
export class ChromiumToolbarPopup implements ToolbarPopup {
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #sent = 0;

  private constructor(browser: CDPSession, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const reply = JSON.parse(event.message) as Reply & { id: number };
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  /**
   * Presses the extension's button while a page is in front.
   *
   * @param page the page in front of which it opens
   * @param extensionUrl address of the extension's own pages, with a trailing slash
   * @throws when no popup opens
   */
  static async open(page: Page, extensionUrl: string): Promise<ChromiumToolbarPopup> {
    await page.bringToFront();
    const owner = page.context().browser();
    if (!owner) throw new Error('No browser behind this page');
    const browser = await owner.newBrowserCDPSession();
    const tabs = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = tabs.targetInfos.find(({ url }) => url === page.url());
    // Newer than the protocol types that Playwright ships.
    const send = browser.send.bind(browser) as (name: string, with_: object) => Promise<unknown>;
    await send('Extensions.triggerAction', {
      id: new URL(extensionUrl).host,
      targetId: tab?.targetId,
    });
    const targetId = await popupTarget(browser, `${extensionUrl}popup.html`);
    const attached = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const popup = new ChromiumToolbarPopup(browser, attached.sessionId);
    await popup.evaluate(loaded, null);
    return popup;
  }

  async evaluate<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out> {
    const reply = await this.#send('Runtime.evaluate', {
      expression: callText(body, input),
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const failure = reply.exceptionDetails as { exception?: { description?: string } } | undefined;
    if (failure) throw new Error(failure.exception?.description ?? 'failed in the popup');
    return (reply.result as { value: Out }).value;
  }

  text(): Promise<string> {
    return this.evaluate(renderedText, null);
  }

  async click(selector: string): Promise<void> {
    const point = await this.evaluate(middleOf, selector);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', {
        type,
        button: 'left',
        clickCount: 1,
        ...point,
      });
  }

  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  async #send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.#sent;
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }
}

/** The popup's target appears a moment after the button is pressed. */
async function popupTarget(browser: CDPSession, address: string): Promise<string> {
  const patience = Date.now() + 5000;
  while (Date.now() < patience) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.startsWith(address));
    if (found) return found.targetId;
  }
  throw new Error('No popup opened');
}
