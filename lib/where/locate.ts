import { browser } from 'wxt/browser';

/** Where the page in view stands. `entName` is the name of the ENT whose page it is. */
export interface Where {
  readonly kind: 'educonnect' | 'ent' | 'other-ent' | 'unknown' | 'imitation' | 'checking';
  readonly entName?: string;
}

/** Where the page in view stands, its tab, and whether it has a field for an identifier. */
export type Located = Where & { readonly tabId?: number; readonly canFill: boolean };

/** Finds out where the page in view stands. Never rejects. */
export async function locate(): Promise<Located> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { kind: 'unknown', canFill: false, ...(tab?.id === undefined ? {} : { tabId: tab.id }) };
}
