import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { chooseEnt, keepEnt, takeSchool } from '../../../lib/my-ent/choose';
import { doubtEnt, forgetDoubt } from '../../../lib/my-ent/doubted';
import { learn, learntFor, leaveUnanswered } from '../../../lib/my-ent/learnt';
import type { EntRef } from '../../../lib/my-ent/own-ent';
import { wayBackOf } from '../../../lib/my-ent/way-back-of';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { keepPolicy } from '../../../lib/school/kept-policy';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import { lina, sami, withEnt } from '../people/someone';
import { contents, refuse } from '../storage/fake-storage';

const school = 'https://college-jules-ferry.monbureaunumerique.fr';
const tilleuls = 'https://les-tilleuls.arsene76.fr';
const pronote = 'https://0760000x.index-education.net/pronote/';
const arsene: EntRef = { entId: 'arsene76', entHome: null };

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

describe('an ENT that the tab’s user doubts', () => {
  const hdf: EntRef = { entId: 'hdf', entHome: null };
  const kind = async (tabId: number) => (await wayBackOf(tabId, null)).kind;

  beforeEach(async () => {
    await learn(1, { entId: 'hdf', school: null });
    await doubtEnt(1, hdf);
  });

  it('is not proposed again in that tab, but may be kept', async () => {
    expect(await wayBackOf(1, null)).toEqual({
      kind: 'ask-ent',
      instead: await wayBackOf(2, null),
    });
    expect(await kind(2)).not.toBe('ask-ent');
    await forgetDoubt(1);
    expect(await kind(1)).not.toBe('ask-ent');
  });

  it('is proposed once its user names it', async () => {
    await chooseEnt(1, 'hdf');
    expect(await kind(1)).not.toBe('ask-ent');
    await doubtEnt(1, hdf);
    await keepEnt(hdf);
    expect(await kind(1)).not.toBe('ask-ent');
  });

  it('does not stand in the way of another', async () => {
    await learn(1, { entId: 'mbn', school: null });
    expect(await kind(1)).toBe('known');
  });

  it('is forgotten with its tab, with no trace where there was none', async () => {
    await forgetDoubt(1);
    await forgetDoubt(2);
    expect((await contents('session')).doubted).toEqual({ version: 1, tabs: {} });
  });
});

const hrefOf = async (said: EntRef | null = null) => {
  const answer = await wayBackOf(1, said);
  return answer.kind === 'known' ? answer.href : null;
};

const nameOf = async (said: string | null = null) => {
  const answer = await wayBackOf(1, said === null ? null : { entId: said, entHome: null });
  return 'name' in answer ? answer.name : null;
};

/** Makes the ENT known in each way, the weakest first. */
const ways = {
  last: () => learn(2, { entId: 'eduprovence', school: null }),
  person: () => keepPerson(withEnt(lina, 'mbn')),
  here: () => learn(1, { entId: 'hdf', school: null }),
  chosen: () => changeSettings({ entId: 'normandie', entHome: null }),
} as const;

describe('the way back', () => {
  it('is not known where nothing is', async () => {
    expect(await wayBackOf(1, null)).toEqual({ kind: 'ask-ent' });
  });

  it('is what the user has just said, then the chosen ENT, the tab’s, a kept person’s, the last one', async () => {
    await ways.last();
    const last = await nameOf();
    await ways.person();
    const person = await nameOf();
    await ways.here();
    const here = await nameOf();
    await ways.chosen();
    const chosen = await nameOf();
    const said = await nameOf('nice');
    const names = [last, person, here, chosen, said];
    expect(names).not.toContain(null);
    expect(new Set(names).size).toBe(names.length);
    expect(person).toBe('Mon Bureau Numérique');
  });

  it('is the tab’s ENT before the chosen one where somebody of that ENT is kept', async () => {
    await ways.chosen();
    await keepPerson(withEnt(lina, 'hdf'));
    await ways.here();
    expect(await nameOf()).toBe('ENT Hauts-de-France');
  });

  it('is the school’s own site, or its PRONOTE, where that is known', async () => {
    await learn(1, { entId: 'mbn', school });
    expect(await hrefOf()).toBe(`${school}/`);
    await learn(1, { entId: 'arsene76', school: pronote });
    expect(await wayBackOf(1, null)).toMatchObject({
      kind: 'known',
      place: 'pronote',
      href: pronote,
    });
  });

  it('is never a site that does not belong to the ENT', async () => {
    await learn(1, { entId: 'mbn', school: 'https://monbureaunumerique.example.com' });
    expect(await hrefOf()).toBe('https://www.monbureaunumerique.fr/');
  });

  it.each([
    ['a kept person', () => keepPerson(withEnt(lina, 'arsene76', tilleuls))],
    ['the tab', () => learn(1, { entId: 'arsene76', school: tilleuls })],
    ['another tab', () => learn(2, { entId: 'arsene76', school: tilleuls })],
  ])('has the school of the chosen ENT that %s knows', async (_, tell) => {
    await changeSettings({ entId: 'arsene76', entHome: null });
    await tell();
    expect(await hrefOf()).toBe(`${tilleuls}/`);
  });

  it('is the PRONOTE that a page named, for who chose PRONOTE alone', async () => {
    await changeSettings({ entId: 'pronote', entHome: null });
    await learn(1, { entId: 'arsene76', school: pronote });
    expect(await hrefOf()).toBe(pronote);
  });

  it('is asked where the kept people have several ENTs', async () => {
    await keepPerson(lina);
    await keepPerson(withEnt(sami, 'aura'));
    expect(await wayBackOf(1, null)).toEqual({ kind: 'ask-ent' });
  });

  it('is the one that all the kept people share, their school only where they share it', async () => {
    await keepPerson(withEnt(lina, 'mbn', school));
    await keepPerson(withEnt(sami, 'mbn'));
    expect(await hrefOf()).toBe(`${school}/`);
    await keepPerson(withEnt(sami, 'mbn', 'https://lycee.monbureaunumerique.fr'));
    expect(await hrefOf()).toBe('https://www.monbureaunumerique.fr/');
  });

  it('is what comes next, where an ENT is no longer in the directory', async () => {
    await ways.person();
    await learn(1, { entId: 'gone', school: null });
    expect(await nameOf()).toBe('Mon Bureau Numérique');
    expect(await nameOf('gone')).toBe('Mon Bureau Numérique');
  });

  it('is what is still known, where the browser refuses to read', async () => {
    await ways.chosen();
    refuse('session', 'get', new Error('refused'));
    expect(await nameOf()).not.toBeNull();
  });
});

describe('the question for the school', () => {
  it('is asked where the ENT alone leads nowhere, with an example', async () => {
    expect(await wayBackOf(1, { entId: 'pronote', entHome: null })).toMatchObject({
      kind: 'ask-school',
      entId: 'pronote',
      example: 'https://0123456a.index-education.net/pronote/',
      unanswered: false,
    });
  });

  it('is asked of who kept nothing but a CAS, once', async () => {
    await changeSettings({ entId: null, entHome: 'https://cas.example.net/login' });
    expect(await wayBackOf(1, null)).toMatchObject({
      kind: 'ask-school',
      entId: null,
      name: 'cas.example.net',
      example: 'https://mon-college.example.net/',
    });
    const taken = await takeSchool(1, null, 'https://college.example.net/', true);
    expect(taken).toMatchObject({ ok: true, kept: { ok: true } });
    expect(await hrefOf()).toBe('https://college.example.net/');
  });

  it('is known to have no answer', async () => {
    await leaveUnanswered('pronote');
    const said = { entId: 'pronote', entHome: null };
    expect(await wayBackOf(1, said)).toMatchObject({ unanswered: true });
  });

  it('is answered for good, for the person of that ENT too', async () => {
    await keepPerson(withEnt(lina, 'arsene76'));
    await takeSchool(1, 'arsene76', tilleuls, true);
    expect(await hrefOf()).toBe(`${tilleuls}/`);
    expect((await readPeople()).value).toMatchObject([{ ents: [{ entHome: tilleuls }] }]);
    expect((await readSettings()).value).toMatchObject({ entId: 'arsene76', entHome: tilleuls });
  });

  it('is answered for this tab alone where the school has chosen another ENT for good', async () => {
    await changeSettings({ entId: 'hdf' });
    await keepPolicy({ ent: 'mbn', entLocked: true });
    await takeSchool(1, 'arsene76', tilleuls, true);
    expect(await contents('local')).toMatchObject({ settings: { entId: 'hdf' } });
    expect((await learntFor(1)).here).toMatchObject({ entId: 'arsene76', school: tilleuls });
  });

  it('is answered for nobody in particular where that may be several', async () => {
    await keepPerson(withEnt(lina, 'arsene76'));
    await keepPerson(withEnt(sami, 'arsene76'));
    await takeSchool(1, 'arsene76', tilleuls, true);
    expect((await readPeople()).value).toMatchObject([
      { ents: [{ entHome: null }] },
      { ents: [{ entHome: null }] },
    ]);
  });

  it('leaves no trace of a wrong answer, nor of one from a private window', async () => {
    expect(await takeSchool(1, 'arsene76', 'https://www.google.fr/', true)).toEqual({
      ok: false,
      problem: 'search',
    });
    expect(await takeSchool(1, 'arsene76', tilleuls, false)).toEqual({
      ok: true,
      address: tilleuls,
    });
    expect(await contents('local')).toEqual({});
    expect(await hrefOf({ ...arsene, entHome: tilleuls })).toBe(`${tilleuls}/`);
  });
});

describe('an ENT that is chosen', () => {
  it('wins at once over what pages told, whoever is kept', async () => {
    await learn(1, { entId: 'arsene76', school: tilleuls });
    await keepPerson(withEnt(lina, 'arsene76', tilleuls));
    await keepEnt({ entId: 'mbn', entHome: null });
    expect(await nameOf()).toBe('Mon Bureau Numérique');
  });

  it('keeps its school where it is chosen again', async () => {
    await changeSettings({ entId: 'arsene76', entHome: tilleuls });
    await chooseEnt(1, 'arsene76');
    expect(await hrefOf()).toBe(`${tilleuls}/`);
    await chooseEnt(1, 'mbn');
    await chooseEnt(1, 'arsene76');
    expect(await hrefOf()).not.toBe(`${tilleuls}/`);
  });
});

describe('on a shared computer', () => {
  beforeEach(() => changeSettings({ sharedComputer: true }));

  it('the next person is not sent to the ENT of the one before', async () => {
    await learn(2, { entId: 'arsene76', school: tilleuls });
    await keepPerson(withEnt(lina, 'mbn', school));
    expect(await wayBackOf(1, null)).toEqual({ kind: 'ask-ent' });
  });

  it('a tab is its user’s for less than a lesson', async () => {
    await learn(1, { entId: 'arsene76', school: tilleuls });
    expect(await hrefOf()).toBe(`${tilleuls}/`);
    vi.useFakeTimers({ now: Date.now() + 46 * 60_000, toFake: ['Date'] });
    expect(await hrefOf()).toBeNull();
  });

  it('what is said is remembered for its tab, in memory', async () => {
    await changeSettings({ entId: 'mbn', entHome: school });
    await chooseEnt(1, 'arsene76');
    await takeSchool(1, 'arsene76', tilleuls, true);
    expect(await hrefOf()).toBe(`${tilleuls}/`);
    expect((await wayBackOf(2, null)).kind).toBe('known');
    expect((await readSettings()).value).toMatchObject({ entId: 'mbn', entHome: school });
    expect((await learntFor(1)).here).toMatchObject({ chosen: true });
  });
});
