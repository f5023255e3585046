import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withOthers } from '../../../lib/my-ent/family-ways';
import { keepPerson } from '../../../lib/people/people';
import { changeSettings } from '../../../lib/storage/settings';
import { lina, mother, sami, withEnt } from '../people/someone';

const MBN = 'https://www.monbureaunumerique.fr/';
const known = { kind: 'known', name: 'Mon Bureau Numérique', href: MBN, place: 'ent' } as const;
const family = {
  ...mother,
  ents: [
    { child: 'Lina', entId: 'normandie', entHome: null },
    { child: 'Sami', entId: 'mbn', entHome: null },
    { child: 'Noé', entId: 'e-primo', entHome: null },
  ],
};

beforeEach(() => fakeBrowser.reset());

describe('the way back of a family', () => {
  it('is beside those of the other children, by first name', async () => {
    await keepPerson(family);
    expect(await withOthers(known)).toMatchObject({
      ...known,
      names: ['Sami'],
      others: [{ names: ['Lina'] }, { names: ['Noé'], name: 'e-primo' }],
    });
  });

  it('is that of a child where nobody said which ENT is theirs', async () => {
    await keepPerson(family);
    expect(await withOthers({ kind: 'ask-ent' })).toMatchObject({
      kind: 'known',
      names: ['Lina'],
      others: [{ names: ['Sami'], href: MBN }, { names: ['Noé'] }],
    });
  });

  it('has nothing beside it for one ENT, for a class, or on a shared computer', async () => {
    expect(await withOthers(known)).toEqual(known);
    await keepPerson(withEnt(lina, 'mbn'));
    expect(await withOthers(known)).toEqual(known);
    await keepPerson(family);
    for (const entId of ['aura', 'hdf', 'nice', 'wilapa', 'normandie']) {
      await keepPerson(withEnt({ ...sami, identifier: `x.${entId}1` }, entId));
    }
    expect(await withOthers(known)).toEqual(known);
    fakeBrowser.reset();
    await changeSettings({ sharedComputer: true });
    await keepPerson(family);
    expect(await withOthers(known)).toEqual(known);
  });

  it('stays a question where its user doubts, or the school is to be asked for', async () => {
    await keepPerson(family);
    const doubted = { kind: 'ask-ent', instead: known } as const;
    expect(await withOthers(doubted)).toBe(doubted);
    const school = {
      kind: 'ask-school',
      entId: 'pronote',
      name: 'PRONOTE',
      example: 'https://x.example/',
      hasSite: false,
      unanswered: false,
    } as const;
    expect(await withOthers(school)).toBe(school);
  });
});
