import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../lib/background/answer';
import { createPanelSides } from '../../../lib/background/panel-sides';
import { createTypedPasswords } from '../../../lib/background/typed-passwords';
import { isCasLogin } from '../../../lib/ents/cas';
import { ENTS } from '../../../lib/ents/directory';
import type { Ent } from '../../../lib/ents/ent';
import type { WayBackAnswer } from '../../../lib/messages/answers';
import { changeSettings } from '../../../lib/storage/settings';
import { from } from '../background/from';

const PRONOTE = 'https://0760000x.index-education.net/pronote/';
const ELSEWHERE = { entId: 'mbn', home: 'https://www.monbureaunumerique.fr/' };

const PORTAL = 'https://educonnect.education.gouv.fr/';
const ask = (message: unknown, url = PORTAL) =>
  answer(message, from(url), createTypedPasswords(), createPanelSides());

/** The ENT's login page opens in the tab, on its way to an address. */
async function arrive({ logins: [login] }: Ent, service: string): Promise<void> {
  if (!login) return;
  const url = `https://${login.host}${login.path}?service=${encodeURIComponent(service)}`;
  await ask({ type: 'known', languages: ['fr'], arriving: true }, url);
}

const wayBack = () => ask({ type: 'way-back', said: null }) as Promise<WayBackAnswer>;

/** A school's site, where one of this ENT may have one of its own. */
function schoolOf({ domains, schoolsUnder = [] }: Ent): string | null {
  const [domain] = [...domains, ...schoolsUnder];
  return domain ? `https://college-curie.${domain}/` : null;
}

/** Whether the login page says by itself whose it is. */
const isAlone = ({ logins: [login] }: Ent) =>
  login !== undefined &&
  ENTS.filter(({ logins }) =>
    logins.some(({ host, path }) => host === login.host && path === login.path),
  ).length === 1;

const named = (ents: readonly Ent[]) => ents.map((ent) => [ent.id, ent] as const);
const withSchools = ENTS.filter((ent) => schoolOf(ent) !== null);

beforeEach(() => fakeBrowser.reset());

describe('the way back', () => {
  it.each(named(withSchools.filter(({ logins, oneSite }) => logins.length > 0 && !oneSite)))(
    'is the school’s own site, once a page of %s names it',
    async (_, ent) => {
      const school = schoolOf(ent);
      await arrive(ent, `${school}accueil?ticket=1`);
      expect(await wayBack()).toMatchObject({ kind: 'known', place: 'school', href: school });
    },
  );

  it.each(named(ENTS.filter(({ oneSite }) => oneSite)))(
    'is the ENT itself, whatever site under %s a link names',
    async (_, ent) => {
      await arrive(ent, `https://blog-de-kevin.${ent.domains[0]}/phish`);
      expect(await wayBack()).toMatchObject({ kind: 'known', place: 'ent', href: ent.home });
    },
  );

  it.each([
    'https://kevin.blogs.monbureaunumerique.fr/',
    'https://blog.monbureaunumerique.fr/',
    'https://pages.monbureaunumerique.fr/kevin',
  ])('is no site that only looks like a school’s: %s', async (site) => {
    const mbn = ENTS.find(({ id }) => id === 'mbn') as Ent;
    await arrive(mbn, site);
    expect(await wayBack()).toMatchObject({ kind: 'known', place: 'ent', href: mbn.home });
  });

  it.each(named(withSchools))(
    'is the school’s own site, once a user of %s gives it',
    async (_, ent) => {
      await changeSettings({ entId: ent.id });
      const given = schoolOf(ent);
      expect(await ask({ type: 'take-school', entId: ent.id, given })).toMatchObject({ ok: true });
      expect(await wayBack()).toMatchObject({ kind: 'known', href: given });
    },
  );

  it.each(named(ENTS))(
    'is PRONOTE, where one comes to %s from there, or gives it',
    async (_, ent) => {
      await arrive(ent, `${PRONOTE}mobile.eleve.html`);
      if (ent.logins.length === 0) {
        await changeSettings({ entId: ent.id });
        await ask({ type: 'take-school', entId: ent.id, given: PRONOTE });
      }
      expect(await wayBack()).toMatchObject({ kind: 'known', place: 'pronote', href: PRONOTE });
    },
  );

  it.each(named(ENTS.filter(({ id }) => id !== ELSEWHERE.entId)))(
    'is the ENT that was chosen, although the tab comes from %s',
    async (_, ent) => {
      await arrive(ent, schoolOf(ent) ?? PRONOTE);
      await changeSettings({ entId: ELSEWHERE.entId, entHome: null });
      expect(await wayBack()).toMatchObject({ href: ELSEWHERE.home });
    },
  );

  it.each(named(ENTS))(
    'is a place from which one gets in to %s, or a question, where nothing else is known',
    async (_, ent) => {
      if (isAlone(ent)) await arrive(ent, 'https://elsewhere.example/');
      else await changeSettings({ entId: ent.id });
      const way = await wayBack();
      if (ent.home === null) {
        expect(way).toMatchObject({ kind: 'ask-school', entId: ent.id, unanswered: false });
      } else {
        expect(way).toMatchObject({ kind: 'known', place: 'ent', href: ent.home });
        expect(isCasLogin(new URL(ent.home))).toBe(false);
      }
    },
  );
});
