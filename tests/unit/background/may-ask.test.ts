import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../lib/background/answer';
import { mayAsk } from '../../../lib/background/asker';
import { createPanelSides } from '../../../lib/background/panel-sides';
import { createTypedPasswords } from '../../../lib/background/typed-passwords';
import { MAY_ASK, SENDERS } from '../../../lib/messages/may-ask';
import type { MessageType, Request } from '../../../lib/messages/protocol';
import { contents } from '../storage/fake-storage';
import { from } from './from';

vi.mock('../../../lib/read-packaged', async () => ({
  readPackaged: (await import('../texts/from-package')).fromPackage,
}));

/** One page of each kind. */
const PAGES = {
  portal: 'https://moncompte.educonnect.education.gouv.fr/educt-self-service/',
  teleservices: 'https://teleservices.education.gouv.fr/',
  login: 'https://cas.monbureaunumerique.fr/login',
  ent: 'https://college.monbureaunumerique.fr/',
  other: 'https://example.net/',
  own: browser.runtime.getURL('/welcome.html' as never),
} as const;

/** What is answered: the columns are `SENDERS`, in their order. */
const TABLE = `
known             yes yes yes yes yes no
texts             yes yes yes yes yes no
hide-hint         yes yes yes yes yes no
show-hints        yes yes yes yes yes no
fold              yes yes yes yes yes no
panel-side        yes yes yes yes yes no
set-language      yes yes yes yes yes no
refused           yes yes yes yes yes no
way-back          yes yes yes no  no  no
search-ents       yes yes yes no  no  no
choose-ent        yes yes yes no  no  no
doubt-ent         yes yes yes no  no  no
take-school       yes yes yes no  no  no
leave-unanswered  yes yes yes no  no  no
keep-identifier   yes no  no  no  no  no
is-kept           yes no  no  no  no  no
typed-password    yes no  no  no  no  no
code-page         yes no  no  no  no  no
form-sent         yes no  no  no  no  no
account-ready     yes no  no  no  no  no
strength          yes no  no  no  no  no
`;

/** One question of each type, that would be answered to the portal. */
const QUESTIONS: { readonly [Type in MessageType]: Request<Type> } = {
  known: { type: 'known', languages: ['fr'], arriving: true },
  texts: { type: 'texts', language: 'fr' },
  'hide-hint': { type: 'hide-hint', hintId: 'login.submit' },
  'show-hints': { type: 'show-hints', hintIds: ['login.submit'] },
  fold: { type: 'fold', folded: true, reader: 'pupil' },
  'panel-side': { type: 'panel-side', side: 'left' },
  'set-language': { type: 'set-language', language: 'ar' },
  refused: { type: 'refused', screen: 'educonnect/login', boxes: ['page'], occasion: 'one' },
  'way-back': { type: 'way-back', said: { entId: 'mbn', entHome: null } },
  'search-ents': { type: 'search-ents', query: 'mbn' },
  'choose-ent': { type: 'choose-ent', entId: 'mbn' },
  'doubt-ent': { type: 'doubt-ent', doubted: true, said: { entId: 'mbn', entHome: null } },
  'take-school': { type: 'take-school', entId: 'mbn', given: 'https://x.monbureaunumerique.fr/' },
  'leave-unanswered': { type: 'leave-unanswered', entId: 'mbn' },
  'keep-identifier': { type: 'keep-identifier', identifier: 'p.dupont12', profile: 'pupil' },
  'is-kept': { type: 'is-kept', identifier: 'p.dupont12' },
  'typed-password': { type: 'typed-password', typed: 'Slip-2025' },
  'code-page': { type: 'code-page' },
  'form-sent': { type: 'form-sent', again: false },
  'account-ready': { type: 'account-ready' },
};

const cells = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [what = '', ...allowed] = row.split(/ +/);
    return SENDERS.map((who, at) => ({ what, who, may: allowed[at] === 'yes' }));
  });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('who may ask what', () => {
  it('is said for every question and every sender', () => {
    expect(new Set(cells.map(({ what }) => what))).toEqual(new Set(Object.keys(MAY_ASK)));
    expect(cells).toHaveLength(Object.keys(MAY_ASK).length * SENDERS.length);
    for (const who of SENDERS) expect(from(PAGES[who]).from).toBe(who);
  });

  it.each(cells.filter(({ what }) => what !== 'strength'))(
    '$what from $who: $may',
    async ({ what, who, may }) => {
      const typed = createTypedPasswords();
      const sides = createPanelSides();
      const question = QUESTIONS[what as MessageType];
      const answered = await answer(question, from(PAGES[who]), typed, sides);
      if (may) return expect(answered).toBeDefined();
      // As a question that does not exist.
      expect(answered).toBeUndefined();
      expect(typed.has(1)).toBe(false);
      expect(sides.of(1)).toBeNull();
      expect(await contents('local')).toEqual({});
      expect(await contents('session')).toEqual({});
    },
  );

  it.each(cells.filter(({ what }) => what === 'strength'))(
    'the port about passwords from $who: $may',
    ({ who, may }) => {
      expect(mayAsk(from(PAGES[who]), 'strength')).toBe(may);
    },
  );
});
