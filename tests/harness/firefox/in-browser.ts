// Each function is sent to the parent process as text, so it uses nothing outside itself.

/** Number of the active tab. */
export function frontTab(): number {
  return Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browserId;
}

/** A document, and its process. */
export interface ShownDocument {
  readonly id: number;
  /** Id of its process in the system. */
  readonly processId: number;
}

/** The document that a tab shows now; null for none. */
export function documentIn(tab: number): ShownDocument | null {
  const shown = BrowsingContext.getCurrentTopByBrowserId(tab)?.currentWindowGlobal;
  return shown ? { id: shown.innerWindowId, processId: shown.osPid } : null;
}
