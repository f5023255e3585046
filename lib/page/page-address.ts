/**
 * The address of the page at hand. A page of the practice stands for a real one, and says which; nothing
 * but an extension's own pages may, and no web page can be one.
 */
export const pageAddress = (): URL =>
  new URL((/-ext/.test(location.protocol) && document.documentElement.dataset.at) || location.href);
