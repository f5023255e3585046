/**
 * Finds a browser that can load an extension from a folder: the one named by the environment, then
 * Playwright's own, then PATH, then the usual places.
 *
 * @returns path of its program; null when there is none
 * @throws when the environment names a file that does not exist
 */
export function findBrowser(name: 'chromium' | 'firefox'): Promise<string | null>;
