// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { entById } from '../../../lib/ents/search/find';
import { lookAtEnt } from '../../../lib/guide/on-ents/look-at-ent';
import { nothingKnown } from '../guide/circumstances';
import { idsOf, pageIn } from '../page/in-dom';

const CAS = 'https://cas.arsene76.fr/login';
const DOOR = 'https://mon.lyceeconnecte.fr/auth/login';

beforeAll(() => {
  const content_scripts = [{ matches: [`${CAS}*`, `${DOOR}*`] }];
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts } as never);
});

/** What is said of a page of Arsène 76: its screen, and the ids of the ringed elements. */
function said(html: string, address = CAS, id = 'arsene76') {
  const page = pageIn(html, address);
  const look = lookAtEnt(document, () => undefined, AbortSignal.abort());
  const advice = look(page, { ...nothingKnown, ent: entById(id) });
  const places = (advice?.hints ?? []).flatMap((hint) => hint.places.map(({ element }) => element));
  return { screen: advice?.screen ?? null, ringed: idsOf(places) };
}

describe('a sign-in page of an ENT', () => {
  it.each([
    ['ent/signed-in', '<h1>Connexion réussie</h1>'],
    [
      'ent/signed-in',
      '<h2>Log In Successful</h2><p>We cannot direct you to the page requested.</p>',
    ],
    ['ent/signed-in', '<p>Bienvenue. CAS ne connait pas votre destination finale.</p>'],
    ['ent/unknown-account', '<p>Les informations n’ont pas permis de retrouver votre compte.</p>'],
    ['ent/unknown-account', '<p>Désolé. Votre compte n’existe pas dans l’ENT.</p>'],
    ['ent/signed-out', '<h1>Déconnexion réussie</h1>'],
    ['ent/signed-out', '<p>Vous êtes déconnecté.</p>'],
  ])('is %s where it says %s', (screen, html) => {
    expect(said(html).screen).toBe(screen);
  });

  it.each([
    '<p>Si votre compte n’existe pas dans l’ENT, contactez l’établissement.</p>',
    '<p>Le message « Connexion réussie » ne suffit pas.</p>',
    '<h1>Se déconnecter ?</h1><p>Sans activité, vous êtes déconnecté au bout de 30 minutes.</p>',
    '<h2>La déconnexion a échoué</h2><p>Vous êtes déconnecté de cas, mais pas de Moodle.</p>',
    '<h1>Connexion</h1><p>Connexion réussie</p><form><input type="password"></form>',
  ])('is none of them where it says %s', (html) => {
    expect(said(html).screen).toBeNull();
  });

  it('points at the link that signs out of ÉduConnect, and at no other link to it', () => {
    const site = '<a id="site" href="https://educonnect.education.gouv.fr/">Site ÉduConnect</a>';
    const out =
      '<a id="out" href="https://educonnect.education.gouv.fr/idp/profile/Logout">Au revoir</a>';
    const words = '<a id="words" href="/x">Fermer la session ÉduConnect</a>';
    const page = (links: string) => said(`<h1>Déconnexion réussie</h1>${links}`).ringed;
    expect(page(site + out)).toEqual(['out']);
    expect(page(site + words)).toEqual(['words']);
    expect(page(site)).toEqual([]);
  });

  it('is a staff login where it has no way to ÉduConnect', () => {
    const form = '<form><input type="password"></form>';
    expect(said(form, DOOR, 'lyceeconnecte').screen).toBe('ent/staff-login');
    expect(said(`${form}<button>ÉduConnect</button>`, DOOR, 'lyceeconnecte').screen).toBeNull();
  });
});
