import ents from './ents.json';
import overlay from './overlay.json';

/** The French texts shown over an ENT's chooser: all that its content script carries. */
export const frOnChooser = { ...overlay, ...ents };
