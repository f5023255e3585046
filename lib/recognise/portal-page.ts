import { createDomPage } from '../page/dom-page';
import type { Page } from '../page/page';
import { refusalsOf } from './refusals';

/**
 * A page of the portal, whose refusals are read too: what reads them is carried to no other page.
 *
 * @param document the page's document
 * @param url its address
 */
export function createPortalPage(document: Document, url: URL): Page {
  const page: Page = { ...createDomPage(document, url), refusals: () => refusalsOf(page) };
  return page;
}
