import type { Page } from '@playwright/test';

/** Everything that was sent inside the extension, as JSON. */
export interface Overheard {
  readonly messages: string[];
  /** By the name of the port. */
  readonly ports: Record<string, string[]>;
}

/**
 * Hears it from now on.
 *
 * @param extensionPage a page of the extension
 * @returns tells what was heard so far
 */
export async function listen(extensionPage: Page): Promise<() => Promise<Overheard>> {
  await extensionPage.evaluate(() => {
    const heard: Overheard = { messages: [], ports: {} };
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => {
      heard.messages.push(JSON.stringify(message));
    });
    chrome.runtime.onConnect.addListener((port) => {
      heard.ports[port.name] ??= [];
      port.onMessage.addListener((message) => {
        heard.ports[port.name]?.push(JSON.stringify(message));
      });
    });
  });
  return () => extensionPage.evaluate(() => (globalThis as unknown as { heard: Overheard }).heard);
}
