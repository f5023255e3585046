import { browser } from 'wxt/browser';

/**
 * Whether the extension behind this script was replaced, disabled or removed: Chromium leaves the
 * script in the page, with nothing behind it. Firefox ends the script itself.
 */
export const isExtensionGone = (): boolean => !browser.runtime?.id;
