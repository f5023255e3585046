import { peekBoth, readKeptPolicy } from '../school/kept-policy';
import type { SchoolPolicy } from '../school/policy';
import { proposedBy, withPolicy } from '../school/with-policy';
import { read } from './access';
import type { Read, Result } from './result';
import { type Settings, settingsValue } from './settings-value';
import { movePersonal } from './shared-computer';
import { writing } from './writing';

export type { Settings } from './settings-value';

/** Some settings, without the version, which storage adds. */
export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** Reads the settings in force: the user's, and the school's where it has set some. Never rejects. */
export async function readSettings(): Promise<Read<Settings>> {
  const [{ value, trouble }, policy] = await Promise.all([
    read(settingsValue, 'local'),
    readKeptPolicy(),
  ]);
  return { value: withPolicy(value, policy), trouble };
}

/**
 * Changes some settings and leaves the others. Switching the shared-computer mode moves the kept
 * people too. What a school has set is not written: it may be lifted. Never rejects.
 *
 * @param change the settings to change, or a function that makes them from the user's current ones: two
 *   windows that add to one list then lose nothing
 */
export function changeSettings(
  change: SettingsPatch | ((settings: Settings) => SettingsPatch),
): Promise<Result> {
  return writing(async (tx) => {
    const { own: before, policy } = await peekBoth();
    const given = typeof change === 'function' ? change(before) : change;
    const patch = { ...given, ...ownOf(given, before, policy) };
    const isShared = (settings: Settings) => withPolicy(settings, policy).sharedComputer;
    const mode = isShared({ ...before, ...patch });
    const removeOld = mode === isShared(before) ? undefined : await movePersonal(mode);
    await tx.update(settingsValue, 'local', (settings) => ({ ...settings, ...patch }));
    await removeOld?.();
  });
}

/** What the user decides where the school proposes something is theirs from then on, whatever it is. */
function ownOf(given: SettingsPatch, { own = [] }: Settings, policy: SchoolPolicy): SettingsPatch {
  const proposed = Object.keys(proposedBy(policy)).filter((setting) => setting in given);
  return proposed.length === 0 ? {} : { own: [...new Set([...own, ...proposed])] };
}
