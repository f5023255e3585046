import type { CDPSession, Page } from 'playwright';

type Reply = { readonly result?: Record<string, unknown>; readonly error?: { message: string } };

/**
 * The popup as the toolbar's button opens it, with the right to read the tab in front of it. A popup
 * page opened in a tab of its own would not have that right.
 */
export class ToolbarPopup {
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
   * Presses the extension's button while a page is in front, in Chromium.
   *
   * @param page the page in front of which it opens
   * @param extensionUrl address of the extension's own pages, with a slash at its end
   * @throws when no popup opens
   */
  static async open(page: Page, extensionUrl: string): Promise<ToolbarPopup> {
    await page.bringToFront();
    const owner = page.context().browser();
    if (!owner) throw new Error('No browser behind this page');
    const browser = await owner.newBrowserCDPSession();
    const tabs = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = tabs.targetInfos.find(({ url }) => url === page.url());
    // Newer than the protocol's types that Playwright ships.
    const send = browser.send.bind(browser) as (name: string, with_: object) => Promise<unknown>;
    await send('Extensions.triggerAction', {
      id: new URL(extensionUrl).host,
      targetId: tab?.targetId,
    });
    const targetId = await popupTarget(browser, `${extensionUrl}popup.html`);
    const attached = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const popup = new ToolbarPopup(browser, attached.sessionId);
    await popup.#loaded();
    return popup;
  }

  /**
   * Calls a function in the popup.
   *
   * @param body a function that uses nothing from outside of itself
   * @param input what it is called with; must survive JSON
   * @throws what the function throws
   */
  async evaluate<In, Out>(body: (input: In) => Out | Promise<Out>, input: In): Promise<Out> {
    const expression = `(() => { const __name = (value) => value; return (${body.toString()})(${JSON.stringify(input) ?? ''}); })()`;
    const reply = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    const failure = reply.exceptionDetails as { exception?: { description?: string } } | undefined;
    if (failure) throw new Error(failure.exception?.description ?? 'failed in the popup');
    return (reply.result as { value: Out }).value;
  }

  /** Every rendered text of the popup. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered counts
    return this.evaluate(() => document.body.innerText, null);
  }

  /**
   * Clicks a part of the popup with the real mouse.
   *
   * @param selector CSS selector in the popup
   * @throws when nothing matches it
   */
  async click(selector: string): Promise<void> {
    const point = await this.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`Nothing in the popup matches ${wanted}`);
      element.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('Input.dispatchMouseEvent', {
        type,
        button: 'left',
        clickCount: 1,
        ...point,
      });
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  async #loaded(): Promise<void> {
    await this.evaluate(
      () =>
        new Promise<void>((done) => {
          if (document.readyState === 'complete') done();
          else window.addEventListener('load', () => done());
        }),
      null,
    );
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

/** The popup's target appears a moment after the button was pressed. */
async function popupTarget(browser: CDPSession, address: string): Promise<string> {
  const patience = Date.now() + 5000;
  while (Date.now() < patience) {
    const { targetInfos } = await browser.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.startsWith(address));
    if (found) return found.targetId;
  }
  throw new Error('No popup opened');
}
