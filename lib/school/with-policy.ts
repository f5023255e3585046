import type { Settings } from '../storage/settings-value';
import { settingsValue } from '../storage/settings-value';
import type { SchoolPolicy } from './policy';

/** A setting for which a school may give a default. */
type SchoolSetting = 'entId' | 'language' | 'textSize' | 'spacing' | 'readAloud';

/** What a school may have chosen for good: its control is shown, and cannot be used. */
export type Locked = 'ent' | 'sharedComputer' | 'people';

/** Whether a school chose it for good. */
export function isLocked(what: Locked, { ent, entLocked, identifiers }: SchoolPolicy): boolean {
  if (what === 'ent') return ent !== undefined && entLocked === true;
  if (what === 'people') return identifiers === 'off';
  return identifiers === 'off' || identifiers === 'session';
}

/**
 * The settings in force: what the user chose, else what the school did, but for what it chose for good.
 *
 * @param stored the user's settings
 * @param policy what the school has set
 */
export function withPolicy(stored: Settings, policy: SchoolPolicy): Settings {
  if (Object.keys(policy).length === 0) return stored;
  const open = Object.entries(proposedBy(policy)).filter(
    ([setting]) => !isChosen(setting as SchoolSetting, stored),
  );
  const settings: Settings = { ...stored, ...Object.fromEntries(open) };
  return {
    ...settings,
    ...entWith(stored, policy),
    sharedComputer: stored.sharedComputer || isLocked('sharedComputer', policy),
    readAloud: settings.readAloud && !policy.hide?.includes('read-aloud'),
  };
}

/** What the school proposes, by setting. An ENT that the directory lacks is null, as in the settings. */
export function proposedBy(policy: SchoolPolicy): Partial<Pick<Settings, SchoolSetting>> {
  const { ent, entHome, language, textSize, spacing, readAloud } = policy;
  return {
    ...((ent || entHome) && { entId: ent ?? null }),
    ...(language && language !== 'auto' && { language }),
    ...(textSize && { textSize }),
    ...(spacing !== undefined && { spacing }),
    ...(readAloud !== undefined && { readAloud }),
  };
}

/** A setting is the user's once it is not the initial one, or was changed while a school proposed another. */
const isChosen = (setting: SchoolSetting, stored: Settings): boolean =>
  stored[setting] !== settingsValue.initial[setting] || (stored.own?.includes(setting) ?? false);

/** The ENT and the school's address go together; the address of one ENT is taken from either. */
function entWith(stored: Settings, policy: SchoolPolicy): Pick<Settings, 'entId' | 'entHome'> {
  const mine = { entId: stored.entId, entHome: stored.entHome };
  const theirs = { entId: policy.ent ?? null, entHome: policy.entHome ?? null };
  if (theirs.entId === null && theirs.entHome === null) return mine;
  const isMine = mine.entHome !== null || isChosen('entId', stored);
  const chosen = isMine && !isLocked('ent', policy) ? mine : theirs;
  if (chosen.entId === null || mine.entId !== theirs.entId) return chosen;
  return { ...chosen, entHome: chosen.entHome ?? mine.entHome ?? theirs.entHome };
}
