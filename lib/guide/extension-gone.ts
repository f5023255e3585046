import { browser } from 'wxt/browser';

/**
 * Whether the extension of this script was replaced, disabled or removed: Chromium leaves the script
 * orphaned in the page, Firefox ends it.
 */
export const isExtensionGone = (): boolean => !browser.runtime?.id;
