/** The part of Firefox's own code that tests call with its privileges. */
interface FirefoxExtension {
  readonly backgroundState: string;
  readonly manifest: { readonly content_scripts: readonly { readonly matches: string[] }[] };
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
}

interface FirefoxWindow extends Window {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { clickCount: number },
    options: { isDOMEventSynthesized: boolean },
  ): void;
}

/** The panel of the browser's prompts. */
interface FirefoxQuestions extends Element {
  readonly state: string;
  readonly firstElementChild: Element & {
    readonly button: HTMLElement;
    readonly secondaryButton: HTMLElement;
  };
}

interface FirefoxBrowserWindow extends Window {
  readonly gBrowser: {
    readonly selectedBrowser: { readonly browserId: number; focus(): void };
  };
  readonly PopupNotifications: { readonly panel: FirefoxQuestions };
}

declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: FirefoxExtension } | null;
};

declare const ChromeUtils: {
  // biome-ignore lint/suspicious/noExplicitAny: each module has a type of its own
  importESModule(address: string): any;
};

interface FirefoxContexts {
  get(id: number): { readonly window: FirefoxWindow };
  getCurrentTopByBrowserId(id: number): {
    readonly currentWindowGlobal: { readonly innerWindowId: number; readonly osPid: number } | null;
  } | null;
}

declare const BrowsingContext: FirefoxContexts;

declare const Services: {
  readonly clearData: {
    deleteDataFromPrincipal(
      principal: unknown,
      byUser: boolean,
      flags: number,
      done: (failed: number) => void,
    ): void;
  };
  readonly scriptSecurityManager: { createContentPrincipalFromOrigin(origin: string): unknown };
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    clearUserPref(name: string): void;
  };
  readonly wm: { getMostRecentWindow(kind: string): FirefoxBrowserWindow };
};

declare const Cu: {
  /** The global object of the browser's own code, in any process. */
  getGlobalForObject(value: unknown): { readonly BrowsingContext: FirefoxContexts };
  getSandboxMetadata(sandbox: unknown): {
    readonly addonId: string;
    readonly 'inner-window-id': number;
  } | null;
  Sandbox(principal: Window, options: object): unknown;
  evalInSandbox(code: string, sandbox: unknown): Promise<string>;
};

interface FirefoxTypist {
  beginInputTransactionForTests(window: Window): boolean;
  commitCompositionWith(text: string): void;
}

declare const Cc: Readonly<
  Record<'@mozilla.org/text-input-processor;1', { createInstance(kind: unknown): FirefoxTypist }>
>;

declare const Ci: {
  readonly nsIClearDataService: { readonly CLEAR_DOM_STORAGES: number };
  readonly nsITextInputProcessor: unknown;
};
