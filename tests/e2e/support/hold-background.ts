import type { TestBrowser } from '../../harness/test-browser';

/**
 * Keeps the extension's background from answering for a while, as a slow computer does.
 *
 * @param ms how long
 * @returns (resolves) once it is held
 */
export async function holdBackground(
  { context, extensionPage }: TestBrowser,
  ms: number,
): Promise<void> {
  // A page of the extension shares its thread with the background in Firefox; a worker has its own.
  await extensionPage.evaluate(() => chrome.runtime.sendMessage(null).catch(() => null));
  const [worker] = context.serviceWorkers();
  await (worker ? worker.evaluate(hold, ms) : extensionPage.evaluate(hold, ms));
}

/** Sent to the background as text, so it holds everything it uses. */
function hold(ms: number): void {
  setTimeout(() => {
    const end = Date.now() + ms;
    while (Date.now() < end);
  });
}
