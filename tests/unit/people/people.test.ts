import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePerson,
  keepPerson,
  type Person,
  readPeople,
  removePerson,
  undoRemove,
} from '../../../lib/people/people';
import { dismissRemoved, readRemoved } from '../../../lib/people/undo';
import { contents, noRoom, openPrivateWindow, refuse } from '../storage/fake-storage';
import { lina, sami } from './someone';

beforeEach(() => fakeBrowser.reset());

describe('kept people', () => {
  it('are nobody at first', async () => {
    expect(await readPeople()).toEqual({ value: [], trouble: null });
  });

  it('are kept with a name of their own, in order', async () => {
    expect(await keepPerson(lina)).toEqual({ ok: true });
    await keepPerson(sami);
    const people = await kept();
    expect(people).toMatchObject([lina, sami]);
    expect(new Set(people.map((one) => one.id)).size).toBe(2);
  });

  it('are all kept when two windows keep somebody at once', async () => {
    await Promise.all([keepPerson(lina), keepPerson(sami)]);
    expect(await kept()).toHaveLength(2);
  });

  it('are not kept twice under one identifier', async () => {
    await keepPerson(lina);
    await keepPerson({ ...lina, nickname: '', identifier: 'L.Durand12', entId: 'aura' });
    expect(await kept()).toMatchObject([{ nickname: 'Lina', entId: 'aura' }]);
  });

  it('lose nothing when they are kept again by a page that tells little', async () => {
    await keepPerson(lina);
    await keepPerson({
      nickname: '',
      profile: null,
      identifier: ' L.DURAND 12',
      entId: null,
      entHome: null,
    });
    expect(await kept()).toMatchObject([lina]);
    await keepPerson({ ...lina, entHome: null });
    expect(await kept()).toMatchObject([lina]);
  });

  it('take a school along with its ENT, never another one’s', async () => {
    await keepPerson(lina);
    await keepPerson({ ...lina, entId: 'aura', entHome: null });
    expect(await kept()).toMatchObject([{ entId: 'aura', entHome: null }]);
    await keepPerson({ ...lina, entId: null, entHome: 'https://ailleurs.example/' });
    expect(await kept()).toMatchObject([{ entId: 'aura', entHome: null }]);
  });

  it('may be of a profile that nobody said', async () => {
    await keepPerson({ ...sami, profile: null });
    expect(await kept()).toMatchObject([{ ...sami, profile: null }]);
  });

  it('are read as one where an earlier version kept them twice', async () => {
    const bare = { nickname: '', entId: null, entHome: null };
    const people = [
      { ...lina, id: '1' },
      { ...sami, id: '2' },
      { ...bare, id: '3', profile: 'guardian', identifier: 'L.DURAND12' },
      { ...bare, id: '4', profile: 'guardian', identifier: 'S.Durand345', entId: 'aura' },
      { ...lina, id: '5', nickname: 'Lili', profile: 'pupil', identifier: 'l.durand12\u00a0' },
    ];
    await fakeBrowser.storage.local.set({ people: { version: 1, people } });
    expect(await readPeople()).toEqual({
      value: [
        { ...lina, id: '1', nickname: 'Lina / Lili' },
        { ...sami, id: '2', entId: 'aura' },
      ],
      trouble: null,
    });
    await keepPerson({ ...sami, identifier: 'x.autre1' });
    expect(await contents('local')).toMatchObject({
      people: { version: 2, people: [{ id: '1' }, { id: '2' }, { identifier: 'x.autre1' }] },
    });
  });

  it('are not there twice when a removal is undone of somebody kept again since', async () => {
    const [first] = await keepBoth();
    await removePerson(first.id);
    await keepPerson({ ...lina, nickname: '', identifier: 'L.DURAND12', entHome: null });
    await undoRemove();
    expect(await kept()).toMatchObject([lina, sami]);
  });

  it('change', async () => {
    const [first] = await keepBoth();
    await changePerson({ ...first, nickname: 'Lili' });
    expect((await kept()).map((one) => one.nickname)).toEqual(['Lili', '']);
  });

  it('come back to their place when their removal is undone', async () => {
    const [first, second] = await keepBoth();
    await removePerson(first.id);
    expect(await kept()).toEqual([second]);
    expect(await readRemoved()).toEqual(first);
    await undoRemove();
    expect(await kept()).toEqual([first, second]);
    expect(await readRemoved()).toBe(null);
  });

  it('give way in the undo to the next removal', async () => {
    const [first, second] = await keepBoth();
    await removePerson(first.id);
    await removePerson(second.id);
    await undoRemove();
    expect(await kept()).toEqual([second]);
    await undoRemove();
    expect(await kept()).toEqual([second]);
  });

  it('are gone for good once the undo is dismissed', async () => {
    const [first, second] = await keepBoth();
    await removePerson(first.id);
    await dismissRemoved();
    await undoRemove();
    expect(await kept()).toEqual([second]);
    expect(JSON.stringify(await contents('session'))).not.toContain(lina.identifier);
  });

  it('are removed even when the undo cannot be kept', async () => {
    const [first, second] = await keepBoth();
    refuse('session', 'set', noRoom);
    expect(await removePerson(first.id)).toEqual({ ok: true });
    expect(await kept()).toEqual([second]);
  });

  it('are set aside together when unreadable, and the next one is kept', async () => {
    const rotten = { version: 1, people: [{ ...lina, id: '1', profile: 'teacher' }] };
    await fakeBrowser.storage.local.set({ people: rotten });
    expect(await readPeople()).toEqual({ value: [], trouble: 'corrupted' });
    await keepPerson(sami);
    expect(await kept()).toMatchObject([sami]);
    expect(await contents('local')).toMatchObject({ setAside: [{ key: 'people', value: rotten }] });
  });

  it('are read in a private window, and not written', async () => {
    const people = await keepBoth();
    openPrivateWindow();
    const refusal = { ok: false, reason: 'private' };
    expect(await keepPerson({ ...sami, identifier: 'x.autre1' })).toEqual(refusal);
    expect(await changePerson({ ...people[0], nickname: 'Lili' })).toEqual(refusal);
    expect(await removePerson(people[0].id)).toEqual(refusal);
    expect(await undoRemove()).toEqual(refusal);
    expect(await kept()).toEqual(people);
  });

  it('say that there is no room left', async () => {
    refuse('local', 'set', noRoom);
    expect(await keepPerson(lina)).toEqual({ ok: false, reason: 'full' });
  });
});

async function kept(): Promise<Person[]> {
  return (await readPeople()).value;
}

async function keepBoth(): Promise<[Person, Person]> {
  await keepPerson(lina);
  await keepPerson(sami);
  return (await kept()) as [Person, Person];
}
