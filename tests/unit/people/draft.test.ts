import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Draft,
  discardDraft,
  keepDraft,
  NOBODY,
  newDraft,
  readDraft,
} from '../../../lib/people/draft';
import { review } from '../../../lib/people/review';
import { contents, openPrivateWindow } from '../storage/fake-storage';
import { lina, mother } from './someone';

const typed: Draft = {
  ...newDraft({ profile: 'pupil', entId: null, entHome: null }, [], ''),
  nickname: 'Li',
  identifier: 'l.du',
};
const kept = [{ ...lina, id: 'lina' }];

beforeEach(() => fakeBrowser.reset());

describe('a half-typed form', () => {
  it('comes back as it was left', async () => {
    await keepDraft({ ...typed, identifier: 'l.d' });
    await keepDraft(typed);
    expect(await readDraft()).toMatchObject(typed);
  });

  it('holds no password typed by mistake, whatever else was typed', async () => {
    await keepDraft({ ...typed, identifier: 'Azerty123!' });
    expect(await readDraft()).toMatchObject({ nickname: 'Li', identifier: '' });
    expect(JSON.stringify(await contents('session'))).not.toContain('Azerty');
  });

  it('stays off the disk', async () => {
    await keepDraft(typed);
    expect(await contents('local')).toEqual({});
  });

  it('is forgotten once saved or given up', async () => {
    await keepDraft(typed);
    await discardDraft();
    expect(await readDraft()).toBe(null);
    expect(await contents('session')).toEqual({});
  });

  it('is not kept in a private window', async () => {
    openPrivateWindow();
    expect(await keepDraft(typed)).toEqual({ ok: false, reason: 'private' });
    expect(await contents('session')).toEqual({});
  });

  it('that cannot be read is an empty one', async () => {
    await fakeBrowser.storage.session.set({ draft: { version: 1, identifier: 12 } });
    expect(await readDraft()).toBe(null);
  });
});

describe('reviewing a form', () => {
  it('gives the particulars to keep, without the spaces around them', () => {
    const draft = { ...typed, nickname: ' Lili ', identifier: ' l.petit7 ' };
    expect(review(draft, kept, false)).toEqual({
      ok: true,
      particulars: { nickname: 'Lili', profile: 'pupil', identifier: 'l.petit7', ents: [] },
      addedTo: null,
    });
  });

  it('refuses an empty identifier, even from somebody who insists', () => {
    const draft = { ...typed, identifier: '  ' };
    expect(review(draft, kept, true)).toMatchObject({ obstacle: { kind: 'identifier-empty' } });
  });

  it('doubts an unusual identifier, and keeps it if the user insists', () => {
    expect(review(typed, kept, false)).toMatchObject({ obstacle: { kind: 'identifier-doubtful' } });
    expect(review(typed, kept, true)).toMatchObject({ particulars: { identifier: 'l.du' } });
  });

  it('takes no password for an identifier, even from somebody who insists', () => {
    const draft = { ...typed, identifier: 'Azerty123!' };
    expect(review(draft, kept, true)).toMatchObject({ obstacle: { kind: 'identifier-password' } });
  });

  it('says that an identifier is too long, even to somebody who insists', () => {
    const draft = { ...typed, identifier: 'x'.repeat(101) };
    expect(review(draft, kept, true)).toMatchObject({ obstacle: { kind: 'identifier-long' } });
  });

  it('makes no profile up', () => {
    const nothing = { profile: null, entId: null, entHome: null };
    const draft = { ...newDraft(nothing, [], ''), identifier: 'l.petit7' };
    expect(review(draft, kept, false)).toMatchObject({ particulars: { profile: null } });
  });

  it.each(['L.DURAND12', 'l.durand 12', 'ｌ.ｄｕｒａｎｄ１２'])(
    'says who has the identifier already, written « %s »',
    (identifier) => {
      expect(review({ ...typed, identifier }, kept, true)).toMatchObject({
        obstacle: { kind: 'identifier-kept', name: 'Lina' },
      });
    },
  );

  it('says who has the identifier already', () => {
    const draft = { ...typed, identifier: 'L.DURAND12' };
    expect(review(draft, kept, false)).toMatchObject({
      obstacle: { kind: 'identifier-kept', name: 'Lina' },
    });
  });

  it('lets somebody keep their own identifier', () => {
    const draft = { ...typed, personId: 'lina', identifier: 'l.durand12' };
    expect(review(draft, kept, false)).toMatchObject({ ok: true });
  });

  it('asks to choose an ENT that was typed and not chosen', () => {
    const ents = [NOBODY, { ...NOBODY, entText: 'mon bur' }];
    const draft = { ...typed, identifier: 'l.petit7', ents };
    expect(review(draft, kept, false)).toMatchObject({
      obstacle: { kind: 'ent-not-chosen', rank: 1 },
    });
  });

  it('keeps an ENT that the directory lacks', () => {
    const entHome = 'https://ent.example.fr/';
    const ents = [{ ...NOBODY, entText: 'ent.example.fr', entHome }];
    expect(review({ ...typed, identifier: 'l.petit7', ents }, kept, false)).toMatchObject({
      particulars: { ents: [{ child: '', entId: null, entHome }] },
    });
  });

  it('keeps children and their ENTs, and no empty line', () => {
    const ents = [
      { ...NOBODY, child: ' Noé ' },
      NOBODY,
      { ...NOBODY, entId: 'aura', entText: 'x' },
    ];
    const draft: Draft = { ...typed, profile: 'guardian', identifier: 'l.petit7', ents };
    expect(review(draft, kept, false)).toMatchObject({
      particulars: {
        ents: [
          { child: 'Noé', entId: null, entHome: null },
          { child: '', entId: 'aura', entHome: null },
        ],
      },
    });
  });

  describe('whose account is a guardian’s, kept already', () => {
    const all = [{ ...mother, id: 'mother' }, ...kept];
    const again: Draft = {
      ...typed,
      nickname: 'Papa',
      profile: 'guardian',
      identifier: 'M.DUPONT34',
    };

    it('adds another child to it, and loses nothing', () => {
      const ents = [{ ...NOBODY, child: 'Zoé', entId: 'aura', entText: 'AURA' }];
      expect(review({ ...again, ents }, all, false)).toMatchObject({
        ok: true,
        addedTo: {
          ...mother,
          ents: [...mother.ents, { child: 'Zoé', entId: 'aura', entHome: null }],
        },
      });
    });

    it('says that it is kept where no other child is named', () => {
      const ents = [{ ...NOBODY, child: 'lina' }];
      for (const draft of [again, { ...again, ents }]) {
        expect(review(draft, all, false)).toMatchObject({
          obstacle: { kind: 'identifier-kept', name: 'Moi' },
        });
      }
    });

    it('is not mixed with a pupil’s', () => {
      const ents = [{ ...NOBODY, child: 'Zoé' }];
      const pupil: Draft = { ...again, profile: 'pupil', ents };
      expect(review(pupil, all, false)).toMatchObject({ obstacle: { kind: 'identifier-kept' } });
      const guardian: Draft = { ...again, identifier: lina.identifier, ents };
      expect(review(guardian, all, false)).toMatchObject({ obstacle: { kind: 'identifier-kept' } });
    });

    it('is not joined to another by a change of identifier', () => {
      const ents = [{ ...NOBODY, child: 'Zoé' }];
      const changed: Draft = { ...again, personId: 'other', ents };
      expect(review(changed, all, false)).toMatchObject({ obstacle: { kind: 'identifier-kept' } });
    });
  });
});

describe('a form for somebody new', () => {
  const guardian = { profile: 'guardian', entId: 'mbn', entHome: null } as const;

  it('proposes the user’s own ENT for the first one kept, and never « Responsable »', () => {
    expect(newDraft(guardian, [], 'MBN')).toMatchObject({
      profile: null,
      ents: [{ entId: 'mbn', entText: 'MBN' }],
    });
  });

  it('proposes a pupil once a guardian is kept, and nobody else’s ENT', () => {
    const people = [{ ...mother, id: 'mother' }];
    expect(newDraft(guardian, people, 'MBN')).toMatchObject({ profile: 'pupil', ents: [NOBODY] });
  });

  it('proposes no profile to a guardian who keeps pupils only', () => {
    expect(newDraft(guardian, kept, 'MBN')).toMatchObject({ profile: null, ents: [NOBODY] });
  });
});
