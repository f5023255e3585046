import { browser } from 'wxt/browser';

/** `local` stays on the device; `session` is in memory until the browser closes. */
export type AreaName = 'local' | 'session';

/** Every area the product writes to. */
export const AREAS = ['local', 'session'] as const satisfies readonly AreaName[];

/** The methods of a browser storage area that the product uses. All of them reject on failure. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The browser's storage area of that name. Content scripts have no `session`: using it there
 * throws.
 */
export function area(name: AreaName): Area {
  return browser.storage[name];
}
