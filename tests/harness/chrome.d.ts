/** The part of the browsers' extension interface that tests call inside the extension's worlds. */
interface TestedStorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}

/** An event with listeners. */
interface TestedEvent<Told> {
  addListener(listener: (told: Told) => void): void;
}

interface TestedPort {
  readonly name: string;
  postMessage(message: unknown): void;
  readonly onDisconnect: TestedEvent<unknown>;
  readonly onMessage: TestedEvent<unknown>;
}

declare const chrome: {
  readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  readonly extension: { getViews(): readonly Window[] };
  readonly runtime: {
    reload(): void;
    sendMessage(message: unknown): Promise<unknown>;
    connect(how: { name: string }): TestedPort;
    readonly onMessage: TestedEvent<unknown>;
    readonly onConnect: TestedEvent<TestedPort>;
  };
  readonly tabs: {
    query(about: { active: boolean; lastFocusedWindow: boolean }): Promise<readonly object[]>;
  };
  readonly commands: {
    getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
    /** As Chromium shows it to extensions, with the browser's own part. */
    readonly onCommand: { dispatch(command: string, tab: object | undefined): void };
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
  readonly storage: { readonly local: TestedStorageArea; readonly session: TestedStorageArea };
};
