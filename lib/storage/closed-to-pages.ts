import { browser } from 'wxt/browser';
import { AREAS } from './area';

/**
 * Closes what is stored to the scripts in pages, where the browser can: a page that takes one over could
 * read and change it all. Firefox 142 cannot for `local`. Never rejects.
 */
export function closeToPages(): void {
  for (const name of AREAS) {
    const setting = browser.storage[name].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    setting?.catch(() => undefined);
  }
}
