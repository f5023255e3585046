// Each function is sent to the browser's own process as text, so it holds everything it uses.

/** Number of the tab in front. */
export function frontTab(): number {
  return Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browserId;
}

/** A document, and where it lives. */
export interface ShownDocument {
  readonly id: number;
  /** Number of its process in the system. */
  readonly processId: number;
}

/** What a tab shows now; null for nothing. */
export function documentIn(tab: number): ShownDocument | null {
  const shown = BrowsingContext.getCurrentTopByBrowserId(tab)?.currentWindowGlobal;
  return shown ? { id: shown.innerWindowId, processId: shown.osPid } : null;
}
