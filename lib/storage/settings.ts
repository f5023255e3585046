import { peek, read } from './access';
import type { Read, Result } from './result';
import { type Settings, settingsValue } from './settings-value';
import { movePersonal } from './shared-computer';
import { writing } from './writing';

export type { Settings } from './settings-value';

/** Some settings, without the version, which storage adds. */
export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** Reads the settings. Never rejects. */
export function readSettings(): Promise<Read<Settings>> {
  return read(settingsValue, 'local');
}

/**
 * Changes some settings and leaves the others. Switching the shared-computer mode moves the kept
 * people too. Never rejects.
 *
 * @param change the settings to change, or a function that makes them from the current ones: two
 *   windows that add to one list then lose nothing
 */
export function changeSettings(
  change: SettingsPatch | ((settings: Settings) => SettingsPatch),
): Promise<Result> {
  return writing(async (tx) => {
    const before = await peek(settingsValue, 'local');
    const patch = typeof change === 'function' ? change(before) : change;
    const mode = patch.sharedComputer ?? before.sharedComputer;
    const removeOld = mode === before.sharedComputer ? undefined : await movePersonal(mode);
    await tx.update(settingsValue, 'local', (settings) => ({ ...settings, ...patch }));
    await removeOld?.();
  });
}
