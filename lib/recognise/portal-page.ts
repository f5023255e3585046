import { createDomPage } from '../page/dom-page';
import type { Page } from '../page/page';
import { refusalsOf } from './refusals';

/**
 * A page of the portal, refusals included: scripts of other pages do not carry what reads them.
 *
 * @param document the page's document
 * @param url its address
 */
export function createPortalPage(document: Document, url: URL): Page {
  const page: Page = { ...createDomPage(document, url), refusals: () => refusalsOf(page) };
  return page;
}
