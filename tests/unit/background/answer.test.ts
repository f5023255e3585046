import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer as answerTo } from '../../../lib/background/answer';
import type { Asker } from '../../../lib/background/asker';
import { createPanelSides } from '../../../lib/background/panel-sides';
import { createTypedPasswords } from '../../../lib/background/typed-passwords';
import type { KnownAnswer } from '../../../lib/messages/answers';
import { learn, learntFor } from '../../../lib/my-ent/learnt';
import { keepPerson, readPeople } from '../../../lib/people/people';
import { changeSettings, readSettings } from '../../../lib/storage/settings';
import english from '../../../lib/texts/locales/en/guide.json';
import { lina } from '../people/someone';
import { contents, noRoom, refuse } from '../storage/fake-storage';
import { from } from './from';

const PORTAL = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Redirect/SSO';
const tab = from(PORTAL);
const privateTab = from(PORTAL, { incognito: true });
const service = 'https://college-jules-ferry.monbureaunumerique.fr/sg.do';
const chooser = `https://cas.monbureaunumerique.fr/login?service=${encodeURIComponent(service)}`;

vi.mock('../../../lib/read-packaged', async () => ({
  readPackaged: (await import('../texts/from-package')).fromPackage,
}));

let typed = createTypedPasswords();
let sides = createPanelSides();
const answer = (message: unknown, asker: Asker) => answerTo(message, asker, typed, sides);

beforeEach(() => {
  fakeBrowser.reset();
  typed = createTypedPasswords();
  sides = createPanelSides();
});

const settings = async () => (await readSettings()).value;
const people = async () => (await readPeople()).value;

const askKnown = (url: string, asker = tab, arriving = true) =>
  answer(
    { type: 'known', languages: ['fr-FR', 'en'], arriving },
    { ...asker, ...pick(from(url)) },
  ) as Promise<KnownAnswer>;

const pick = ({ from, url }: Asker) => ({ from, url });

describe('what is no question', () => {
  it.each([
    undefined,
    null,
    'fold',
    {},
    { type: 'erase' },
    { type: 'fold', folded: 'yes' },
    { type: 'hide-hint', hintId: 'x'.repeat(101) },
    { type: 'search-ents', query: 'x'.repeat(101) },
    { type: 'choose-ent' },
    { type: 'keep-identifier', identifier: '', profile: 'pupil' },
    { type: 'keep-identifier', identifier: 'p.dupont12', profile: 'teacher' },
    { type: 'known', languages: Array(21).fill('fr'), arriving: true },
    { type: 'known', languages: ['x'.repeat(36)], arriving: true },
    { type: 'choose-ent', entId: '__proto__' },
    { type: 'choose-ent', entId: 'nowhere' },
    { type: 'way-back', said: { entId: 'nowhere', entHome: null } },
    { type: 'take-school', entId: null, given: 'x'.repeat(2001) },
    { type: 'leave-unanswered', entId: 'x'.repeat(100_000) },
    { type: 'keep-identifier', identifier: 'x'.repeat(401), profile: 'pupil' },
    { type: 'is-kept', identifier: 'x'.repeat(401) },
    { type: 'texts', language: 'xx' },
    { type: 'typed-password', typed: '' },
    { type: 'typed-password', typed: 'x'.repeat(65) },
  ])('is left unanswered, and nothing is stored: %o', async (message) => {
    expect(await answer(message, tab)).toBeUndefined();
    expect(await contents('local')).toEqual({});
    expect(await contents('session')).toEqual({});
  });
});

describe('what is known', () => {
  it('is nothing of a new user', async () => {
    const known = await askKnown('https://educonnect.education.gouv.fr/');
    expect(known).toMatchObject({
      profile: null,
      language: 'fr',
      hiddenHints: [],
      folded: [],
      activated: [],
      ent: null,
    });
    expect(await contents('local')).toEqual({});
  });

  it('is what the user chose, and who is kept', async () => {
    await changeSettings({ profile: 'guardian', language: 'en', folded: ['guardian'] });
    await keepPerson(lina);
    expect(await askKnown('https://educonnect.education.gouv.fr/')).toMatchObject({
      profile: 'guardian',
      language: 'en',
      folded: ['guardian'],
      activated: ['pupil'],
    });
  });

  it('names nobody who is kept', async () => {
    await keepPerson(lina);
    for (const url of [PORTAL, chooser]) {
      expect(JSON.stringify(await askKnown(url))).not.toMatch(/Lina|l\.durand12/);
    }
  });

  it('is the ENT of the page, and the mailboxes of all of them', async () => {
    const known = await askKnown(chooser);
    expect(known.ent?.id).toBe('mbn');
    expect(known.entDomains).toContain('monbureaunumerique.fr');
  });

  it('speaks the browser’s language where none is chosen', async () => {
    const ask = (...languages: string[]) =>
      answer({ type: 'known', languages, arriving: false }, tab);
    expect(await ask('en-GB', 'fr')).toMatchObject({ language: 'en' });
    expect(await ask('de')).toMatchObject({ language: 'fr' });
  });
});

describe('the ENT of a tab', () => {
  it('is learnt on arriving at its page, with the school’s own site', async () => {
    await askKnown(chooser);
    expect((await learntFor(1)).here).toMatchObject({
      entId: 'mbn',
      school: new URL(service).origin,
    });
  });

  it('is learnt from the address at which an ENT hands its user over', async () => {
    const sso = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO';
    await askKnown(`${sso}?providerId=${encodeURIComponent('https://www.toutatice.fr/idp')}`);
    expect((await learntFor(1)).here).toMatchObject({ entId: 'toutatice', school: null });
  });

  it('is not learnt from a page where the user was already, nor in a private window', async () => {
    await askKnown(chooser, tab, false);
    await askKnown(chooser, privateTab);
    expect(await contents('session')).toEqual({});
  });

  it('is the one that the user chooses, and no longer what the tab told', async () => {
    await askKnown(chooser);
    expect(await answer({ type: 'choose-ent', entId: 'aura' }, tab)).toEqual({ ok: true });
    expect(await settings()).toMatchObject({ entId: 'aura', entHome: null });
    expect((await learntFor(1)).here).toBeNull();
  });

  it('is searched for among all', async () => {
    const found = await answer({ type: 'search-ents', query: 'bureau numérique' }, tab);
    expect(found).toMatchObject({ found: [{ id: 'mbn' }], meant: false });
  });

  it('is where the way back leads', async () => {
    await askKnown(chooser);
    expect(await answer({ type: 'way-back', said: null }, tab)).toEqual({
      kind: 'known',
      place: 'school',
      name: 'Mon Bureau Numérique',
      href: `${new URL(service).origin}/`,
    });
    const said = { entId: 'eduprovence', entHome: null };
    const answered = await answer({ type: 'way-back', said }, tab);
    expect(answered).toMatchObject({ href: expect.stringMatching(/^https:/) });
  });
});

describe('an identifier to keep', () => {
  const keep = { type: 'keep-identifier', identifier: 'p.dupont12', profile: 'pupil' } as const;

  it('is kept with the tab’s ENT', async () => {
    await changeSettings({ entId: 'aura' });
    await learn(1, { entId: 'mbn', school: 'https://college.monbureaunumerique.fr' });
    expect(await answer(keep, tab)).toEqual({ ok: true });
    expect(await people()).toMatchObject([
      {
        identifier: 'p.dupont12',
        profile: 'pupil',
        ents: [{ child: '', entId: 'mbn', entHome: 'https://college.monbureaunumerique.fr' }],
      },
    ]);
  });

  it('is kept with the chosen ENT where the tab tells none', async () => {
    await changeSettings({ entId: 'aura' });
    await learn(2, { entId: 'mbn', school: null });
    await answer(keep, tab);
    expect(await people()).toMatchObject([{ ents: [{ child: '', entId: 'aura', entHome: null }] }]);
  });

  it('is kept with none where none is known', async () => {
    await answer(keep, tab);
    expect(await people()).toMatchObject([{ ents: [] }]);
  });

  it('is known to be kept, in whatever spelling', async () => {
    const ask = (identifier: string) => answer({ type: 'is-kept', identifier }, tab);
    expect(await ask('p.dupont12')).toBe(false);
    await answer(keep, tab);
    expect(await ask(' P.DUPONT12')).toBe(true);
    expect(await ask('p.dupont1')).toBe(false);
  });

  it('is not kept twice', async () => {
    await answer(keep, tab);
    await answer(keep, tab);
    expect(await people()).toHaveLength(1);
  });

  it('is said not to be kept where there is no room', async () => {
    refuse('local', 'set', noRoom);
    expect(await answer(keep, tab)).toEqual({ ok: false, reason: 'full' });
  });

  it('is kept although what the tab told cannot be read', async () => {
    refuse('session', 'get', new Error('refused'));
    expect(await answer(keep, tab)).toEqual({ ok: true });
    expect(await people()).toHaveLength(1);
  });
});

describe('what the user does in the guide', () => {
  it('is remembered', async () => {
    const fold = (folded: boolean, reader: string) => answer({ type: 'fold', folded, reader }, tab);
    expect(await fold(true, 'guardian')).toEqual({ ok: true });
    expect(await settings()).toMatchObject({ folded: ['guardian'] });
    await fold(true, 'anyone');
    expect(await settings()).toMatchObject({ folded: ['pupil', 'guardian', 'anyone'] });
    await fold(false, 'guardian');
    expect(await settings()).toMatchObject({ folded: ['pupil', 'anyone'] });
    await fold(false, 'anyone');
    expect(await settings()).toMatchObject({ folded: [] });
    await answer({ type: 'set-language', language: 'uk' }, tab);
    expect(await settings()).toMatchObject({ language: 'uk' });
  });

  it('hides a hint once', async () => {
    for (const hintId of ['login.forgotten', 'login.submit', 'login.forgotten']) {
      await answer({ type: 'hide-hint', hintId }, tab);
    }
    expect((await settings()).hiddenHints).toEqual(['login.forgotten', 'login.submit']);
  });

  it('shows hidden hints again, and no others', async () => {
    for (const hintId of ['login.forgotten', 'login.wrong-profile', 'profile.help']) {
      await answer({ type: 'hide-hint', hintId }, tab);
    }
    await answer({ type: 'show-hints', hintIds: ['login.forgotten', 'login.wrong-profile'] }, tab);
    expect((await settings()).hiddenHints).toEqual(['profile.help']);
  });

  it('hides two hints at once', async () => {
    await Promise.all(
      ['login.forgotten', 'login.submit'].map((hintId) =>
        answer({ type: 'hide-hint', hintId }, tab),
      ),
    );
    expect((await settings()).hiddenHints).toHaveLength(2);
  });
});

describe('what was typed to sign in', () => {
  const portal = 'https://moncompte.educonnect.education.gouv.fr/';
  const tell = (password: string | null, asker = tab) =>
    answer({ type: 'typed-password', typed: password }, asker);

  it.each([tab, privateTab])(
    'is known to the tab, told to no page, never stored',
    async (asker) => {
      expect(await tell('Slip-2025', asker)).toBeNull();
      const known = await askKnown(portal, asker);
      expect(known.passwordTyped).toBe(true);
      expect(JSON.stringify(known)).not.toMatch(/Slip|digest|mac/);
      expect((await askKnown(portal, { ...asker, tabId: 2 })).passwordTyped).toBe(false);
      expect(await typed.compare(1, 'Slip-2025')).toBe('same');
      expect(await contents('local')).toEqual({});
      expect(await contents('session')).toEqual({});
    },
  );

  it('is not known to a page that was arriving as it was typed', async () => {
    const asked = askKnown(portal);
    await tell('Slip-2025');
    expect((await asked).passwordTyped).toBe(false);
  });

  it.each([chooser, 'https://teleservices.education.gouv.fr/', 'https://example.net/'])(
    'is forgotten once the tab shows %s',
    async (url) => {
      await tell('Slip-2025');
      expect((await askKnown(url)).passwordTyped).toBe(false);
      expect(await typed.compare(1, 'Slip-2025')).toBe('unknown');
    },
  );

  it('is forgotten when a page says so', async () => {
    await tell('Slip-2025');
    await tell(null);
    expect((await askKnown(portal)).passwordTyped).toBe(false);
  });

  it('is not compared where it was cut short', async () => {
    await tell('Slip-2025');
    await tell('x'.repeat(64));
    expect(await typed.compare(1, 'x'.repeat(64))).toBe('unknown');
    expect(await typed.compare(1, 'Slip-2025')).toBe('unknown');
  });
});

describe('a private window', () => {
  it.each([
    { type: 'choose-ent', entId: 'mbn' },
    { type: 'keep-identifier', identifier: 'p.dupont12', profile: 'pupil' },
    { type: 'hide-hint', hintId: 'login.submit' },
    { type: 'show-hints', hintIds: ['login.submit'] },
    { type: 'fold', folded: true, reader: 'pupil' },
    { type: 'set-language', language: 'ar' },
  ])('has nothing written for it: $type', async (message) => {
    expect(await answer(message, privateTab)).toEqual({ ok: false, reason: 'private' });
    expect(await contents('local')).toEqual({});
    expect(await contents('session')).toEqual({});
  });

  it('has no refusal counted', async () => {
    const refusal = (occasion: string) =>
      answer(
        { type: 'refused', screen: 'educonnect/login', boxes: ['page'], occasion },
        privateTab,
      );
    await refusal('one');
    expect(await refusal('two')).toEqual([]);
    expect(await contents('session')).toEqual({});
  });

  it('is guided all the same', async () => {
    expect((await askKnown(chooser, privateTab)).ent?.id).toBe('mbn');
    const said = { entId: 'mbn', entHome: null };
    expect(await answer({ type: 'way-back', said }, privateTab)).toMatchObject({
      name: 'Mon Bureau Numérique',
    });
    expect(await answer({ type: 'search-ents', query: 'mbn' }, privateTab)).not.toEqual([]);
  });
});

describe('texts', () => {
  it('are those of the language, for the portal’s pages', async () => {
    const texts = await answer({ type: 'texts', language: 'en' }, tab);
    expect(texts).toMatchObject({ login_title: english.login_title });
    expect(await answer({ type: 'texts', language: 'fr' }, tab)).toHaveProperty(
      'password_accepted',
    );
  });
});

describe('the side where the panel stands', () => {
  const portal = 'https://moncompte.educonnect.education.gouv.fr/';

  it.each([tab, privateTab])('is told to the next page of the tab, never stored', async (asker) => {
    expect((await askKnown(portal, asker)).side).toBeNull();
    await answer({ type: 'panel-side', side: 'left' }, asker);
    expect((await askKnown(portal, asker)).side).toBe('left');
    expect((await askKnown(portal, { ...asker, tabId: 2 })).side).toBeNull();
    expect(await contents('session')).toEqual({});
  });
});
