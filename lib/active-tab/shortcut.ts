import { browser } from 'wxt/browser';

/** The command of the manifest that leads the keyboard to the guide, and back to the page. */
export const TO_GUIDE = 'to-guide';

/**
 * The manifest's commands. On a Mac, Option and a letter write a character, so Control is used.
 */
export const COMMANDS = {
  [TO_GUIDE]: {
    suggested_key: { default: 'Alt+Shift+E', mac: 'MacCtrl+Shift+E' },
    description: '__MSG_toGuide__',
  },
} as const;

/**
 * The keys of the shortcut to the guide, which the user may have changed. Never rejects.
 *
 * @returns (resolves to) how the browser writes them; null where it has none, as on Android
 */
export async function keysToGuide(): Promise<string | null> {
  try {
    const commands = (await browser.commands?.getAll()) ?? [];
    return commands.find(({ name }) => name === TO_GUIDE)?.shortcut || null;
  } catch {
    return null;
  }
}
