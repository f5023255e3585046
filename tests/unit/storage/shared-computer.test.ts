import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { eraseAll } from '../../../lib/storage/erase';
import { onErased } from '../../../lib/storage/erased';
import { readSetAside } from '../../../lib/storage/set-aside';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { lina, sami } from '../people/someone';
import { contents, noRoom, refuse } from './fake-storage';

beforeEach(() => fakeBrowser.reset());

describe('the shared-computer mode', () => {
  it('keeps people in memory only', async () => {
    await changeSettings({ sharedComputer: true });
    await keepPerson(lina);
    expect(JSON.stringify(await contents('local'))).not.toContain(lina.identifier);
    expect((await readPeople()).value).toMatchObject([lina]);
  });

  it('takes the people across when it is switched on, and back when it is switched off', async () => {
    await keepPerson(lina);
    await changeSettings({ sharedComputer: true });
    expect(JSON.stringify(await contents('local'))).not.toContain(lina.identifier);
    await keepPerson(sami);
    await changeSettings({ sharedComputer: false });
    expect(await contents('session')).toEqual({});
    expect((await readPeople()).value).toMatchObject([lina, sami]);
  });

  it('takes across people who could not be read', async () => {
    const rotten = { version: 1, people: [{ identifier: lina.identifier }] };
    await fakeBrowser.storage.local.set({ people: rotten });
    await readPeople();
    await changeSettings({ sharedComputer: true });
    expect(JSON.stringify(await contents('local'))).not.toContain(lina.identifier);
    expect((await readSetAside()).map((one) => one.value)).toEqual([rotten]);
  });

  it('stays off, and people stay, when there is no room in memory', async () => {
    await keepPerson(lina);
    refuse('session', 'set', noRoom);
    expect(await changeSettings({ sharedComputer: true })).toEqual({ ok: false, reason: 'full' });
    expect((await readSettings()).value.sharedComputer).toBe(false);
    expect((await readPeople()).value).toMatchObject([lina]);
  });

  it('switched on twice loses nobody', async () => {
    await changeSettings({ sharedComputer: true });
    await keepPerson(lina);
    await changeSettings({ sharedComputer: true });
    expect((await readPeople()).value).toMatchObject([lina]);
  });
});

describe('erasing everything', () => {
  it.each([true, false])('leaves nothing, shared computer or not (%s)', async (sharedComputer) => {
    await fakeBrowser.storage.local.set({ people: 'rotten' });
    await readPeople();
    await changeSettings({ sharedComputer, profile: 'pupil' });
    await keepPerson(lina);
    expect(await eraseAll()).toEqual({ ok: true });
    expect(await contents('local')).toEqual({});
    expect(await contents('session')).toEqual({});
  });

  it('is told in `local`, where guides hear of it, and last', async () => {
    await fakeBrowser.storage.session.set({ learnt: 1 });
    const told: string[] = [];
    fakeBrowser.storage.onChanged.addListener((changes, area) => {
      told.push(...Object.keys(changes).map((key) => `${area} ${key}`));
    });
    await eraseAll();
    expect(told.at(0)).toBe('session learnt');
    expect(told.at(-1)).toMatch(/^local /);
  });

  it('is told to the other pages of the extension', async () => {
    const gone = new AbortController();
    const heard = vi.fn();
    onErased(heard, gone.signal);
    await eraseAll();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    gone.abort();
  });

  it('says when the browser refuses', async () => {
    refuse('local', 'clear', new Error('An unexpected error occurred'));
    expect(await eraseAll()).toEqual({ ok: false, reason: 'failed' });
  });
});
