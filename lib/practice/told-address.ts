/**
 * Makes this page's own address read as that of the real page for every script loaded after: the guide then
 * needs to know nothing of the practice, and no web page can be told anything.
 *
 * @param at the real page's address
 */
export function tellAddress(at: string): void {
  globalThis.URL = class extends URL {
    constructor(url: string | URL, base?: string | URL) {
      super(String(url) === location.href ? at : url, base);
    }
  };
}
