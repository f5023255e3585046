/// <reference lib="dom" />

// Each function is sent to a process of the browser as text, so it uses nothing outside itself.

/** A popup's process and browsing context. */
export interface OpenPopup {
  /** Id of its process in the system. */
  readonly processId: number;
  /** Id of its browsing context. */
  readonly contextId: number;
}

/** Presses an add-on's button in the front window; closes the popup of an earlier press. */
export async function pressIcon(id: string): Promise<OpenPopup> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const POPUP = 'browser.webextension-popup-browser';
  for (const open of window.document.querySelectorAll(POPUP)) {
    const panel = open.closest('panel') as unknown as { hidePopup(): void };
    const hidden = new Promise((done) =>
      window.addEventListener('popuphidden', done, { once: true }),
    );
    panel.hidePopup();
    await hidden;
  }
  const shown = new Promise<Event>((done) =>
    window.addEventListener('popupshown', done, { once: true }),
  );
  const { extension } = WebExtensionPolicy.getByID(id) ?? {};
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  const panel = (await shown).target as Element;
  const popup = panel.querySelector(POPUP) as unknown as {
    browsingContext: { id: number; currentWindowGlobal: { osPid: number } };
  };
  const { id: contextId, currentWindowGlobal } = popup.browsingContext;
  return { contextId, processId: currentWindowGlobal.osPid };
}

/**
 * Evaluates a call in the popup, with the privileges of its own scripts.
 *
 * @returns JSON of its value
 */
export async function evaluateIn(input: { contextId: number; call: string }): Promise<string> {
  const { BrowsingContext } = Cu.getGlobalForObject(Services);
  const { window } = BrowsingContext.get(input.contextId);
  const options = { sandboxPrototype: window, wantXrays: false };
  const sandbox = Cu.Sandbox(window, options);
  return Cu.evalInSandbox(
    `(async () => JSON.stringify({ value: await ${input.call} }))()`,
    sandbox,
  );
}

/** Presses and releases the mouse. */
export function clickAt(input: { contextId: number; x: number; y: number }): void {
  const { BrowsingContext } = Cu.getGlobalForObject(Services);
  const { window } = BrowsingContext.get(input.contextId);
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(
      type,
      input.x,
      input.y,
      { clickCount: 1 },
      { isDOMEventSynthesized: false },
    );
}

/** Types a text, as an input method does. */
export function typeIn(input: { contextId: number; text: string }): void {
  const { BrowsingContext } = Cu.getGlobalForObject(Services);
  const { window } = BrowsingContext.get(input.contextId);
  const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typist.beginInputTransactionForTests(window);
  typist.commitCompositionWith(input.text);
}
