import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePerson,
  giveSchool,
  keepPerson,
  type Person,
  personalWords,
  readPeople,
  removePerson,
  undoRemove,
} from '../../../lib/people/people';
import type { KeptEnt } from '../../../lib/people/person';
import { dismissRemoved, readRemoved } from '../../../lib/people/undo';
import { contents, noRoom, openPrivateWindow, refuse } from '../storage/fake-storage';
import { lina, mother, sami } from './someone';

const AURA = { child: '', entId: 'aura', entHome: null };

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
    await keepPerson({ ...lina, nickname: '', identifier: 'L.Durand12', ents: [AURA] });
    expect(await kept()).toMatchObject([{ nickname: 'Lina', ents: [AURA] }]);
  });

  it('lose nothing when they are kept again by a page that tells little', async () => {
    await keepPerson(lina);
    await keepPerson({
      nickname: '',
      profile: null,
      identifier: ' L.DURAND 12',
      ents: [],
    });
    expect(await kept()).toMatchObject([lina]);
    await keepPerson({ ...lina, ents: [{ child: '', entId: 'mbn', entHome: null }] });
    expect(await kept()).toMatchObject([lina]);
  });

  it('take a school along with its ENT, never another one’s', async () => {
    await keepPerson(lina);
    await keepPerson({ ...lina, ents: [AURA] });
    expect(await kept()).toMatchObject([{ ents: [AURA] }]);
    const elsewhere = { child: '', entId: null, entHome: 'https://ailleurs.example/' };
    await keepPerson({ ...lina, ents: [elsewhere] });
    expect(await kept()).toMatchObject([{ ents: [AURA] }]);
  });

  it('who are guardians have as many children as they have, each with an ENT', async () => {
    await keepPerson({ ...mother, ents: [] });
    for (const ent of mother.ents) await keepPerson({ ...mother, nickname: '', ents: [ent] });
    expect(await kept()).toMatchObject([mother]);
    await keepPerson({ ...mother, ents: [{ ...AURA, child: 'NOE' }] });
    const [lina, sami] = mother.ents;
    expect(await kept()).toMatchObject([{ ents: [lina, sami, { ...AURA, child: 'Noé' }] }]);
  });

  it('who are guardians keep a child’s school and ENT where less is told of it again', async () => {
    const school = 'https://clg-exemple.monbureaunumerique.fr/';
    const child = { child: 'Sami', entId: 'mbn', entHome: school };
    await keepPerson({ ...mother, ents: [child] });
    await keepPerson({ ...mother, ents: [{ ...child, entHome: null }] });
    await keepPerson({ ...mother, ents: [{ ...child, entId: null, entHome: null }] });
    await keepPerson({ ...mother, ents: [{ ...child, child: '', entHome: null }] });
    expect((await kept())[0]?.ents).toEqual([child]);
  });

  it('get their school’s address where only one ENT can be meant', async () => {
    const school = 'https://clg-exemple.monbureaunumerique.fr/';
    await keepPerson(mother);
    await giveSchool('mbn', school);
    expect((await kept())[0]?.ents.map(({ entHome }) => entHome)).toEqual([null, school, null]);
    await giveSchool(null, school);
    await keepPerson({ ...lina, ents: [AURA, { ...AURA, child: 'Autre' }] });
    await giveSchool('aura', school);
    expect((await kept())[1]?.ents.map(({ entHome }) => entHome)).toEqual([null, null]);
  });

  it('are all words that a password should not be made of', async () => {
    await keepPerson(mother);
    expect(await personalWords()).toEqual(['Moi', 'm.dupont34', 'Lina', 'Sami', 'Noé']);
  });

  it('may be of a profile that nobody said', async () => {
    await keepPerson({ ...sami, profile: null });
    expect(await kept()).toMatchObject([{ ...sami, profile: null }]);
  });

  it('are read as one where an earlier version kept them twice', async () => {
    const bare = { nickname: '', entId: null, entHome: null };
    const [{ entId, entHome }] = lina.ents as [KeptEnt];
    const { ents: _, ...linaBare } = { ...lina, entId, entHome };
    const { ents: __, ...samiBare } = { ...sami, entId: null, entHome: null };
    const people = [
      { ...linaBare, id: '1' },
      { ...samiBare, id: '2' },
      { ...bare, id: '3', profile: 'guardian', identifier: 'L.DURAND12' },
      { ...bare, id: '4', profile: 'guardian', identifier: 'S.Durand345', entId: 'aura' },
      { ...linaBare, id: '5', nickname: 'Lili', identifier: 'l.durand12\u00a0' },
    ];
    await fakeBrowser.storage.local.set({ people: { version: 1, people } });
    expect(await readPeople()).toEqual({
      value: [
        { ...lina, id: '1', nickname: 'Lina / Lili' },
        { ...sami, id: '2', ents: [AURA] },
      ],
      trouble: null,
    });
    await keepPerson({ ...sami, identifier: 'x.autre1' });
    expect(await contents('local')).toMatchObject({
      people: { version: 3, people: [{ id: '1' }, { id: '2' }, { identifier: 'x.autre1' }] },
    });
  });

  it('are not there twice when a removal is undone of somebody kept again since', async () => {
    const [first] = await keepBoth();
    await removePerson(first.id);
    await keepPerson({ ...lina, nickname: '', identifier: 'L.DURAND12', ents: [] });
    await undoRemove(first.id);
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
    expect(await readRemoved()).toEqual([first]);
    await undoRemove(first.id);
    expect(await kept()).toEqual([first, second]);
    expect(await readRemoved()).toEqual([]);
  });

  it('can be removed one after the other, and the last five brought back in any order', async () => {
    for (let rank = 0; rank < 7; rank += 1) {
      await keepPerson({ ...sami, nickname: `${rank}`, identifier: `s.durand${rank}` });
    }
    const people = await kept();
    for (const { id } of people.slice(0, 6)) await removePerson(id);
    expect((await readRemoved()).map(({ nickname }) => nickname)).toEqual([
      '5',
      '4',
      '3',
      '2',
      '1',
    ]);
    await undoRemove(people[1]?.id ?? '');
    await undoRemove(people[3]?.id ?? '');
    await undoRemove(people[0]?.id ?? '');
    expect((await kept()).map(({ nickname }) => nickname)).toEqual(['1', '3', '6']);
    expect((await readRemoved()).map(({ nickname }) => nickname)).toEqual(['5', '4', '2']);
  });

  it('lose no earlier removal when the browser refuses to remember the next', async () => {
    const [first, second] = await keepBoth();
    await removePerson(first.id);
    refuse('session', 'set', noRoom);
    await removePerson(second.id);
    expect(await readRemoved()).toEqual([first]);
  });

  it('are gone for good once the undo is dismissed', async () => {
    const [first, second] = await keepBoth();
    await removePerson(first.id);
    await dismissRemoved(first.id);
    await undoRemove(first.id);
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
    const rotten = { version: 3, people: [{ ...lina, id: '1', profile: 'teacher' }] };
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
    expect(await undoRemove(people[0].id)).toEqual(refusal);
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
