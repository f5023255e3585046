import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { settingsValue } from '../../../lib/storage/settings-value';
import { contents, noRoom, openPrivateWindow, refuse } from './fake-storage';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the initial ones as long as nothing was answered, and store nothing', async () => {
    expect(await readSettings()).toEqual({ value: settingsValue.initial, trouble: null });
    expect(await contents('local')).toEqual({});
  });

  it('change one by one', async () => {
    await changeSettings({ profile: 'pupil' });
    await changeSettings({ language: 'en' });
    const { value } = await readSettings();
    expect(value).toEqual({ ...settingsValue.initial, profile: 'pupil', language: 'en' });
  });

  it('lose no answer when two windows write at once', async () => {
    await Promise.all([
      changeSettings({ profile: 'guardian' }),
      changeSettings({ entId: 'mbn' }),
      changeSettings({ hiddenHints: ['profile.choose'] }),
    ]);
    const { value } = await readSettings();
    expect(value).toMatchObject({
      profile: 'guardian',
      entId: 'mbn',
      hiddenHints: ['profile.choose'],
    });
  });

  it('gather what two windows add to one list at once', async () => {
    const hide = (hint: string) =>
      changeSettings(({ hiddenHints }) => ({ hiddenHints: [...hiddenHints, hint] }));
    await Promise.all([hide('profile.choose'), hide('login.identifier')]);
    expect((await readSettings()).value.hiddenHints).toEqual([
      'profile.choose',
      'login.identifier',
    ]);
  });

  it('say that there is no room left, and stay as they were', async () => {
    await changeSettings({ profile: 'pupil' });
    refuse('local', 'set', noRoom);
    expect(await changeSettings({ profile: 'guardian' })).toEqual({ ok: false, reason: 'full' });
    expect((await readSettings()).value.profile).toBe('pupil');
  });

  it('say that the browser refuses to write', async () => {
    refuse('local', 'set', new Error('An unexpected error occurred'));
    expect(await changeSettings({ folded: ['pupil'] })).toEqual({ ok: false, reason: 'failed' });
  });

  it('are usable when the browser refuses to read, and are not written blindly', async () => {
    await changeSettings({ profile: 'pupil' });
    refuse('local', 'get', new Error('An unexpected error occurred'));
    expect(await readSettings()).toEqual({ value: settingsValue.initial, trouble: 'failed' });
    expect(await changeSettings({ folded: ['pupil'] })).toEqual({ ok: false, reason: 'failed' });
  });

  it('are read in a private window, and not written', async () => {
    await changeSettings({ profile: 'pupil' });
    const before = await contents('local');
    openPrivateWindow();
    expect((await readSettings()).value.profile).toBe('pupil');
    expect(await changeSettings({ profile: 'guardian' })).toEqual({ ok: false, reason: 'private' });
    expect(await contents('local')).toEqual(before);
  });

  it('are understood as the first version wrote them, for whom the guide was folded included', async () => {
    const first = {
      version: 1,
      profile: 'guardian',
      entId: 'mbn',
      entHome: null,
      language: 'en',
      sharedComputer: false,
      hiddenHints: ['login.forgotten'],
      folded: true,
    };
    await fakeBrowser.storage.local.set({ settings: first });
    expect(await readSettings()).toEqual({
      value: {
        ...settingsValue.initial,
        profile: 'guardian',
        entId: 'mbn',
        language: 'en',
        hiddenHints: ['login.forgotten'],
        folded: ['pupil', 'guardian', 'anyone'],
      },
      trouble: null,
    });
    await fakeBrowser.storage.local.set({ settings: { ...first, folded: false } });
    expect((await readSettings()).value.folded).toEqual([]);
  });

  it('never hold what could not be read back', async () => {
    const outside = { entHome: 'javascript:alert(1)' };
    expect(await changeSettings(outside)).toEqual({ ok: false, reason: 'failed' });
    expect(await contents('local')).toEqual({});
  });
});
