import guide from './guide.json';
import overlay from './overlay.json';
import wayBack from './way-back.json';

/**
 * The French texts that the portal's content script carries. Those about passwords are asked for
 * when a screen needs them.
 */
export const frOnPortal = { ...overlay, ...guide, ...wayBack };
