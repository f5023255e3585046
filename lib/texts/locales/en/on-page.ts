import ents from './ents.json';
import guide from './guide.json';
import overlay from './overlay.json';
import password from './password.json';

/** Every English text shown over a page. */
export const enOnPage = { ...overlay, ...guide, ...password, ...ents };
