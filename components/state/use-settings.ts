import { useState } from 'preact/hooks';
import { policyValue } from '../../lib/school/kept-policy';
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
export const SETTINGS_KEYS = [settingsValue.key, policyValue.key, SET_ASIDE];

/** Settings that a page can apply at once even when nothing is kept. */
const SHOWN_ANYWAY: readonly string[] = ['language', 'textSize', 'spacing'];

/** The settings as the user last left them, and how to change them. */
export interface LiveSettings extends Read<Settings> {
  /**
   * Saves a change, which shows at once and is undone if refused. In a private window, where nothing
   * is kept, a change to how the page is read lasts as long as the page is open. Never rejects.
   */
  change(patch: SettingsPatch): Promise<Result>;
  /**
   * Keeps to how the page is read now, as long as it is open: whoever erases everything reads that it is
   * done in their own language.
   */
  hold(): void;
}

/**
 * Reads the settings, null until they are read. A change shows before it is saved: a button
 * that waited for the disk would flicker.
 */
export function useSettings(): LiveSettings | null {
  const [stored, refresh] = useStored(readSettings, SETTINGS_KEYS);
  const [asked, setAsked] = useState<readonly SettingsPatch[]>([]);
  const [held, setHeld] = useState<SettingsPatch>({});
  if (!stored) return null;
  let value = { ...stored.value, ...held };
  for (const patch of asked) value = { ...value, ...patch };
  return {
    value,
    trouble: stored.trouble,
    hold: () => setHeld(only(value, isShownAnyway)),
    async change(patch) {
      setHeld((before) => only(before, (key) => !(key in patch)));
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
  return refusedInPrivate && Object.keys(patch).every(isShownAnyway);
}

const isShownAnyway = (key: string): boolean => SHOWN_ANYWAY.includes(key);

function only(patch: SettingsPatch, wanted: (key: string) => boolean): SettingsPatch {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => wanted(key)));
}
