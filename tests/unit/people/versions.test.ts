import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDraft } from '../../../lib/people/draft';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { readRemoved, undoRemove } from '../../../lib/people/undo';
import { contents } from '../storage/fake-storage';
import first from './kept/version-1.json';
import second from './kept/version-2.json';
import { sami } from './someone';

const MBN = { entId: 'mbn', entHome: 'https://clg-exemple.monbureaunumerique.fr/' };

beforeEach(() => fakeBrowser.reset());

describe('people kept by an earlier version', () => {
  it('keep everything that version 1 knew, twice under one identifier or not', async () => {
    await fakeBrowser.storage.local.set({ people: first });
    expect(await readPeople()).toEqual({
      value: [
        {
          id: '1',
          nickname: 'Lina (collège) / Noé (école)',
          profile: 'guardian',
          identifier: 'm.dupont34',
          ents: [
            { child: '', ...MBN },
            { child: '', entId: 'e-primo', entHome: null },
          ],
        },
        {
          id: '2',
          nickname: 'Sami',
          profile: 'pupil',
          identifier: 's.dupont7',
          ents: [{ child: '', entId: null, entHome: 'https://ent.ecole-exemple.fr/' }],
        },
      ],
      trouble: null,
    });
  });

  it('keep everything that version 2 knew, and no ENT is made up', async () => {
    await fakeBrowser.storage.local.set({ people: second });
    expect(await readPeople()).toEqual({
      value: [
        {
          id: '1',
          nickname: 'Moi',
          profile: 'guardian',
          identifier: 'm.dupont34',
          ents: [{ child: '', ...MBN }],
        },
        { id: '2', nickname: '', profile: null, identifier: 's.dupont7', ents: [] },
      ],
      trouble: null,
    });
  });

  it('are written as the new version does, once something changes', async () => {
    await fakeBrowser.storage.local.set({ people: second });
    await keepPerson(sami);
    expect(await contents('local')).toMatchObject({
      people: { version: 3, people: [{ ents: [MBN] }, { ents: [] }, { ...sami }] },
    });
  });

  it('are set aside where they are not what that version wrote', async () => {
    const rotten = { version: 2, people: [null] };
    await fakeBrowser.storage.local.set({ people: rotten });
    expect(await readPeople()).toEqual({ value: [], trouble: 'corrupted' });
    expect(await contents('local')).toMatchObject({ setAside: [{ key: 'people', value: rotten }] });
  });
});

describe('what a popup left in memory before an update', () => {
  it('is a form with its ENT', async () => {
    const { id: personId, entHome: _, ...typed } = first.people[0] as (typeof first.people)[0];
    await fakeBrowser.storage.session.set({
      draft: { version: 1, ...typed, personId, entText: 'Mon Bureau Numérique' },
    });
    expect(await readDraft()).toMatchObject({
      personId: '1',
      nickname: 'Lina (collège)',
      ents: [{ child: '', entId: 'mbn', entText: 'Mon Bureau Numérique' }],
    });
  });

  it('is a removal that can still be undone', async () => {
    const [person] = second.people;
    await fakeBrowser.storage.session.set({
      undo: { version: 1, removed: { person, position: 0 } },
    });
    expect(await readRemoved()).toMatchObject([{ id: '1', ents: [MBN] }]);
    await undoRemove('1');
    expect((await readPeople()).value).toMatchObject([{ id: '1', ents: [MBN] }]);
    expect(await contents('session')).toEqual({});
  });

  it('is nothing where nobody was removed', async () => {
    await fakeBrowser.storage.session.set({ undo: { version: 1, removed: null } });
    expect(await readRemoved()).toEqual([]);
  });
});
