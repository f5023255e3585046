import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Draft,
  discardDraft,
  keepDraft,
  newDraft,
  readDraft,
} from '../../../lib/people/draft';
import { review } from '../../../lib/people/review';
import { contents, openPrivateWindow } from '../storage/fake-storage';
import { lina } from './someone';

const typed: Draft = {
  ...newDraft({ profile: 'pupil', entId: null }, ''),
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
      particulars: { nickname: 'Lili', profile: 'pupil', identifier: 'l.petit7', entId: null },
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

  it('says that an identifier is too long, even to somebody who insists', () => {
    const draft = { ...typed, identifier: 'x'.repeat(101) };
    expect(review(draft, kept, true)).toMatchObject({ obstacle: { kind: 'identifier-long' } });
  });

  it('makes no profile up', () => {
    const draft = { ...newDraft({ profile: null, entId: null }, ''), identifier: 'l.petit7' };
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
    const draft = { ...typed, identifier: 'l.petit7', entText: 'mon bur' };
    expect(review(draft, kept, false)).toMatchObject({ obstacle: { kind: 'ent-not-chosen' } });
  });
});
