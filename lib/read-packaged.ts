import { browser, type PublicPath } from 'wxt/browser';

/**
 * Reads a JSON file of the extension's own package: no request leaves the device.
 *
 * @param path from the root of the package, with its leading slash
 * @throws (rejects) where the package has no such file
 */
export async function readPackaged(path: PublicPath): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.json();
}
