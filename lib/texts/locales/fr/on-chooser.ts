import ents from './ents.json';
import overlay from './overlay.json';
import wayBack from './way-back.json';

/** The French texts shown over the pages of an ENT: all that its content script carries. */
export const frOnChooser = { ...overlay, ...ents, ...wayBack };
