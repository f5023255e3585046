import ents from './ents.json';
import guide from './guide.json';
import password from './password.json';

/** The French texts shown over the portal's pages: the only ones the content script carries. */
export const frOnPage = { ...guide, ...password, ...ents };
