import { peek, read, update } from './access';
import type { Read, Result } from './result';
import { type Settings, settingsValue } from './settings-value';
import { movePersonal } from './shared-computer';
import { onChange } from './watch';
import { writing } from './writing';

export type { Settings } from './settings-value';

/** The settings; never rejects. */
export function readSettings(): Promise<Read<Settings>> {
  return read(settingsValue, 'local');
}

/**
 * Changes some settings and leaves the others. Switching the shared-computer mode takes what is kept
 * about people across. Never rejects.
 */
export function changeSettings(patch: Partial<Omit<Settings, 'version'>>): Promise<Result> {
  return writing(async () => {
    const { sharedComputer } = await peek(settingsValue, 'local');
    const mode = patch.sharedComputer ?? sharedComputer;
    const removeOld = mode === sharedComputer ? undefined : await movePersonal(mode);
    await update(settingsValue, 'local', (settings) => ({ ...settings, ...patch }));
    await removeOld?.();
  });
}

/**
 * @param changed called with the settings after each change, from whatever context
 * @param signal ends it
 */
export function onSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = async () => {
    const { value } = await readSettings();
    if (!signal.aborted) changed(value);
  };
  onChange([settingsValue.key], tell, signal);
}
