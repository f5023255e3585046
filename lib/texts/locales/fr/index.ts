import { frOnPage } from './on-page';
import popup from './popup.json';
import welcome from './welcome.json';

/** Every French text of the product. */
export const fr = { ...frOnPage, ...popup, ...welcome };
