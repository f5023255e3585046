import { useState } from 'preact/hooks';
import type { Read, Result } from '../../lib/storage/result';
import { SET_ASIDE } from '../../lib/storage/set-aside';
import {
  changeSettings,
  readSettings,
  type Settings,
  type SettingsPatch,
} from '../../lib/storage/settings';
import { settingsValue } from '../../lib/storage/settings-value';
import { useStored } from './use-stored';

/** Storage keys that may change the settings. */
export const SETTINGS_KEYS = [settingsValue.key, SET_ASIDE];

/** Settings that a page can apply at once even when nothing is kept. */
const SHOWN_ANYWAY: readonly string[] = ['language', 'textSize', 'spacing'];

/** The settings as the user last left them, and how to change them. */
export interface LiveSettings extends Read<Settings> {
  /**
   * Saves a change, which shows at once and is undone if refused. In a private window, where nothing
   * is kept, a change to how the page is read lasts as long as the page is open. Never rejects.
   */
  change(patch: SettingsPatch): Promise<Result>;
}

/**
 * Reads the settings, null until they are read. A change shows before it is saved: a button
 * that waited for the disk would flicker.
 */
export function useSettings(): LiveSettings | null {
  const [stored, refresh] = useStored(readSettings, SETTINGS_KEYS);
  const [asked, setAsked] = useState<readonly SettingsPatch[]>([]);
  if (!stored) return null;
  let { value } = stored;
  for (const patch of asked) value = { ...value, ...patch };
  return {
    value,
    trouble: stored.trouble,
    async change(patch) {
      setAsked((before) => [...before, patch]);
      const result = await changeSettings(patch);
      await refresh();
      if (!holdsHere(patch, result)) setAsked((before) => before.filter((one) => one !== patch));
      return result;
    },
  };
}

function holdsHere(patch: SettingsPatch, result: Result): boolean {
  const refusedInPrivate = !result.ok && result.reason === 'private';
  return refusedInPrivate && Object.keys(patch).every((key) => SHOWN_ANYWAY.includes(key));
}
