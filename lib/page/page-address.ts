/** Pages of an extension: no web page can be one. */
const OWN = /-extension:$/;

/**
 * The address of the page at hand. A page of the practice stands for a real one, and says which; nothing
 * but the extension's own pages may.
 */
export const pageAddress = (): URL =>
  new URL((OWN.test(location.protocol) && document.documentElement.dataset.at) || location.href);
