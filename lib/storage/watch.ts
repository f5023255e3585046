import { browser } from 'wxt/browser';

/**
 * Listens for values being written or removed, in any area and by any context.
 *
 * @param keys keys of the values
 * @param changed called after each such change
 * @param signal stops listening
 */
export function onChange(keys: readonly string[], changed: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}
