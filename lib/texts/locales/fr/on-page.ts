import { frOnChooser } from './on-chooser';
import { frOnPortal } from './on-portal';
import password from './password.json';

/** Every French text shown over a page. */
export const frOnPage = { ...frOnPortal, ...frOnChooser, ...password };
