import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acknowledgeSetAside, readSetAside } from '../../../lib/storage/set-aside';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { settingsValue } from '../../../lib/storage/settings-value';
import { contents, noRoom, openPrivateWindow, refuse } from './fake-storage';

const rotten = { version: 1, profile: 'headmaster' };
const fromTomorrow = { version: 3, profile: { kind: 'pupil' } };

beforeEach(() => fakeBrowser.reset());

describe('a stored value that cannot be used', () => {
  it.each([
    ['of another shape', rotten, 'corrupted'],
    ['without a version', { profile: 'pupil' }, 'corrupted'],
    ['of an impossible version', { ...settingsValue.initial, version: -1 }, 'corrupted'],
    ['that is no object', 'settings', 'corrupted'],
    ['of a future version', fromTomorrow, 'future'],
  ])('%s is set aside as it was and told', async (_, raw, reason) => {
    await putRaw('settings', raw);
    expect(await readSettings()).toEqual({ value: settingsValue.initial, trouble: reason });
    expect(await contents('local')).toEqual({
      setAside: [{ key: 'settings', value: raw, reason, at: expect.any(String), told: false }],
    });
    const [aside] = await readSetAside();
    expect(Number.isNaN(Date.parse(aside?.at ?? ''))).toBe(false);
  });

  it('stays told until acknowledged, and stays kept after that', async () => {
    await putRaw('settings', rotten);
    await readSettings();
    expect((await readSettings()).trouble).toBe('corrupted');
    await acknowledgeSetAside();
    expect((await readSettings()).trouble).toBe(null);
    expect((await readSetAside()).map((one) => one.value)).toEqual([rotten]);
  });

  it('is not overwritten by a change', async () => {
    await putRaw('settings', fromTomorrow);
    await changeSettings({ profile: 'pupil' });
    expect((await readSettings()).value.profile).toBe('pupil');
    expect((await readSetAside()).map((one) => one.value)).toEqual([fromTomorrow]);
  });

  it('is set aside once, however many windows find it', async () => {
    await putRaw('settings', rotten);
    await Promise.all([readSettings(), readSettings(), changeSettings({ folded: ['pupil'] })]);
    expect(await readSetAside()).toHaveLength(1);
  });

  it('joins those set aside before', async () => {
    await putRaw('settings', rotten);
    await readSettings();
    await putRaw('settings', fromTomorrow);
    await readSettings();
    expect((await readSetAside()).map((one) => one.value)).toEqual([rotten, fromTomorrow]);
  });

  it('stays in its place when there is no room to set it aside', async () => {
    await putRaw('settings', rotten);
    refuse('local', 'set', noRoom);
    expect((await readSettings()).trouble).toBe('corrupted');
    expect(await changeSettings({ profile: 'pupil' })).toEqual({ ok: false, reason: 'full' });
    expect(await contents('local')).toEqual({ settings: rotten });
  });

  it('stays in its place in a private window, and is told', async () => {
    await putRaw('settings', rotten);
    openPrivateWindow();
    expect((await readSettings()).trouble).toBe('corrupted');
    expect(await contents('local')).toEqual({ settings: rotten });
  });

  it('is kept even when the list of them is itself unreadable', async () => {
    await putRaw('setAside', 'not a list');
    await putRaw('settings', rotten);
    await readSettings();
    expect((await readSetAside()).map((one) => one.value)).toEqual(['not a list', rotten]);
  });
});

function putRaw(key: string, raw: unknown): Promise<void> {
  return fakeBrowser.storage.local.set({ [key]: raw });
}
