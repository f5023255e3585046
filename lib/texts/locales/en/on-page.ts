import ents from './ents.json';
import guide from './guide.json';
import password from './password.json';

/** The English texts shown over the portal's pages. */
export const enOnPage = { ...guide, ...password, ...ents };
