import { describe, expect, it } from 'vitest';
import { ENTS } from '../../../lib/ents/directory';
import type { EntPage } from '../../../lib/ents/ent';
import {
  entAt,
  entById,
  entOfHost,
  entOfProvider,
  entOfSsoUrl,
  learnFrom,
} from '../../../lib/ents/search/find';
import { successorOf } from '../../../lib/ents/search/former';
import { loginMatches } from '../../../lib/ents/search/matches';
import { schoolNamed } from '../../../lib/ents/service';

const at = (address: string) => entAt(new URL(address))?.id ?? null;
const service = (address: string) => `?service=${encodeURIComponent(address)}`;
const sso = 'https://educonnect.education.gouv.fr/idp/profile/SAML2/Unsolicited/SSO?providerId=';

describe('the ENT of a login page', () => {
  it.each([
    ['https://cas.monbureaunumerique.fr/login', 'mbn'],
    ['https://cas.monbureaunumerique.fr/login;jsessionid=1?service=x', 'mbn'],
    ['https://cas.ent.auvergnerhonealpes.fr/login', 'aura'],
    ['https://cas.cybercolleges42.fr/login?selection=EDU', 'cybercolleges42'],
    ['https://www.eduprovence.fr/auth/saml/wayf?callBack=x#a', 'eduprovence'],
    ['https://mayotte.edifice.io/auth/saml/wayf', 'mayotte'],
    ['https://cas.itslearning.com/cas-asp/login', 'itslearning-asp'],
    [
      `https://ent.netocentre.fr/cas/login${service('https://www.touraine-eschool.fr/p')}`,
      'touraine-eschool',
    ],
    [
      `https://ent.netocentre.fr/cas/login${service('https://lycees.netocentre.fr/p')}`,
      'netocentre',
    ],
    ['https://ent.netocentre.fr/cas/login', 'netocentre'],
    ['https://auth.recia.fr/cas/login', 'netocentre'],
    ['https://connexion.l-educdenormandie.fr/', 'normandie'],
    ['https://connexion.l-educdenormandie.fr/?callback=https%3A%2F%2Fx.example', 'normandie'],
    ['https://connexion.enthdf.fr/?callBack=https%3A%2F%2Fenthdf.fr%2F', 'hdf'],
    ['https://auth.lyceeconnecte.fr/', 'lyceeconnecte'],
    ['https://ariane57.moselle-education.fr/connexion', 'ariane57'],
    ['https://cas3.e-lyco.fr/access/login?service=x', 'e-lyco'],
    ['https://hubeduconnect.index-education.net/EduConnect/cas/login', 'pronote'],
    ['https://cas1.kosmoseducation.com/login', 'kosmoseducation'],
    ['https://nati.pf/assets/cgu/nati_wayf.html', 'nati'],
    ['https://cas.moncollege.valdoise.fr/login', 'valdoise95'],
  ])('%s is of %s', (address, id) => {
    expect(at(address)).toBe(id);
  });

  it.each([
    ['http://cas.monbureaunumerique.fr/login'],
    ['https://cas.monbureaunumerique.fr:8443/login'],
    ['https://cas.monbureaunumerique.fr/loginfake'],
    ['https://cas.monbureaunumerique.fr/'],
    ['https://cas.monbureaunumerique.fr.example/login'],
    ['https://login-cas.monbureaunumerique.fr/login'],
    ['https://other.edifice.io/auth/saml/wayf'],
    ['https://cas.itslearning.com/cas-other/login'],
    ['https://connexion.l-educdenormandie.fr/news'],
    ['https://connexion.l-educdenormandie.fr//'],
    ['https://mon.lyceeconnecte.fr/auth/login'],
    ['https://jeunes.nouvelle-aquitaine.fr/?callback=x'],
    ['https://educonnect.education.gouv.fr/'],
  ])('%s is of none', (address) => {
    expect(at(address)).toBeNull();
  });
});

describe('the ENT of a host', () => {
  it.each([
    ['college-a.monbureaunumerique.fr', 'mbn'],
    ['monbureaunumerique.fr', 'mbn'],
    ['lycee.ent.auvergnerhonealpes.fr', 'aura'],
    ['sem.edifice.io', 'sem'],
    ['71115098163.loire.ent.auvergnerhonealpes.fr', null],
    ['other.edifice.io', null],
    ['edifice.io', null],
    ['0420001a.index-education.net', null],
    ['college.skolengo.com', null],
    ['cas.itslearning.com', null],
    ['www.chercan.fr', 'chercan'],
    ['ent.colleges41.fr', 'colleges41'],
    ['mon-e-college.loiret.fr', 'mon-e-college'],
    ['e-college.indre.fr', 'mon-e-college-36'],
    ['college.leia.corsica', 'leia'],
    ['psn.monlycee.net', 'monlycee'],
    ['hubeduconnect.index-education.net', 'pronote'],
    ['fakemonbureaunumerique.fr', null],
  ])('%s belongs to %s', (host, id) => {
    expect(entOfHost(host)?.id ?? null).toBe(id);
  });

  it.each([
    ['cas.ent-liberscol.fr', 'eclat-bfc'],
    ['college.entmip.fr', 'occitanie'],
    ['cas.aucollege84.vaucluse.fr', 'aucollege84'],
    ['ozecollege.yvelines.fr', 'ecollege78'],
    ['ent94.opendigitaleducation.com', 'valdemarne94'],
    ['enc.hauts-de-seine.fr', 'enc92'],
    ['www.enc92.fr', 'enc92'],
    ['cas.moncollege.valdoise.fr', 'valdoise95'],
    ['ent.iledefrance.fr', 'monlycee'],
    ['ent2d.ac-bordeaux.fr', 'bordeaux'],
    ['leia.itslearning.com', 'leia'],
    ['entea.fr', null],
    ['monbureaunumerique.fr', null],
  ])('what stood at %s is now %s', (host, id) => {
    expect(successorOf(host)?.id ?? null).toBe(id);
  });
});

describe('what an address at ÉduConnect tells', () => {
  it.each([
    [`${sso}urn%3Afi%3Aent%3Aprod-cd13-edu%3A1.0`, 'eduprovence'],
    [
      `${sso}https%3A%2F%2Fwilapa-guyane.com%2Fauth%2Fsaml%2Fmetadata%2Fidp.xml&callBack=x`,
      'wilapa',
    ],
    [`${sso}urn%3Afi%3Aent%3Aprod-cd94-edu%3A1.0`, 'valdemarne94'],
    [`${sso}urn%3Aunknown`, null],
    ['https://educonnect.education.gouv.fr/idp/profile/SAML2/POST/SSO?execution=e1s1', null],
    [
      `https://educonnect.example/idp/profile/SAML2/Unsolicited/SSO?providerId=urn:fi:ent:prod-cd13-edu:1.0`,
      null,
    ],
  ])('%s names %s', (address, id) => {
    expect(entOfSsoUrl(new URL(address))?.id ?? null).toBe(id);
  });

  it('finds every name at ÉduConnect, and every id', () => {
    for (const ent of ENTS) {
      expect(entById(ent.id)).toBe(ent);
      if (ent.providerId) expect(entOfProvider(ent.providerId)).toBe(ent);
    }
    expect(entById('nowhere')).toBeNull();
    expect(entOfProvider('')).toBeNull();
  });
});

describe('the school that a login page names', () => {
  const cas = 'https://cas.monbureaunumerique.fr/login';
  const mbn = entById('mbn');

  it.each([
    [
      'https://college-a.monbureaunumerique.fr/sg.do?PROC=X#y',
      'https://college-a.monbureaunumerique.fr',
    ],
    ['http://college-a.monbureaunumerique.fr/', null],
    ['https://college-a.monbureaunumerique.fr:444/', null],
    ['https://college-a.monbureaunumerique.fr.example/', null],
    ['https://cas.monbureaunumerique.fr/login', null],
    [
      'https://0420001a.index-education.net/pronote/eleve.html?a=1',
      'https://0420001a.index-education.net/pronote/',
    ],
    ['https://hubeduconnect.index-education.net/EduConnect/cas/login', null],
    [
      'https://cas.elsewhere.example/login?service=https%3A%2F%2F0420001A.index-education.net%2Fpronote%2F',
      'https://0420001a.index-education.net/pronote/',
    ],
    ['https://www.index-education.net/pronote/', null],
    ['javascript:alert(1)', null],
    ['nonsense', null],
    ['', null],
  ])('%s is taken as %s', (address, origin) => {
    expect(mbn && schoolNamed(new URL(cas + service(address)), mbn)).toBe(origin);
  });

  it('learns the ENT and its school', () => {
    const learnt = learnFrom(new URL(cas + service('https://college-a.monbureaunumerique.fr/x')));
    expect(learnt).toEqual({ ent: mbn, school: 'https://college-a.monbureaunumerique.fr' });
    expect(learnFrom(new URL(cas))).toEqual({ ent: mbn, school: null });
  });

  it.each(['https://auth.recia.fr/cas/login', 'https://ent.netocentre.fr/cas/login'])(
    'learns nothing at %s, which several ENTs share, where it names none of them',
    (shared) => {
      expect(learnFrom(new URL(shared))).toBeNull();
      expect(learnFrom(new URL(shared + service('https://college.example/')))).toBeNull();
    },
  );

  it.each([
    ['https://lycees.netocentre.fr/portail/Login', 'netocentre'],
    ['https://www.touraine-eschool.fr/portail/Login', 'touraine-eschool'],
    ['https://www.chercan.fr/portail/Login', 'chercan'],
    ['https://www.colleges-eureliens.fr/portail/Login', 'colleges-eureliens'],
    ['https://mon-e-college.loiret.fr/portail/Login', 'mon-e-college'],
    ['https://e-college.indre.fr/portail/Login', 'mon-e-college-36'],
    ['https://ent.colleges41.fr/portail/Login', 'colleges41'],
  ])('tells the seven ENTs of the Centre-Val de Loire apart: %s is of %s', (portal, id) => {
    for (const cas of ['https://auth.recia.fr/cas/login', 'https://ent.netocentre.fr/cas/login']) {
      const learnt = learnFrom(new URL(cas + service(portal)));
      expect(learnt?.ent.id).toBe(id);
      expect(learnt?.ent.home).toBe(`${new URL(portal).origin}/`);
    }
  });
});

/** Makes an address of a page of an ENT, with something after its path. */
const addressOf =
  (more: string) =>
  ({ host, path }: EntPage): string =>
    `https://${host}${path}${more}`;

/** Whether a browser runs the guide at an address: a star is anything, all else stands for itself. */
function isServed(address: string): boolean {
  return loginMatches.some((pattern) => {
    const [fixed = '', star] = pattern.split('*');
    return star === undefined ? address === fixed : address.startsWith(fixed);
  });
}

describe('where the extension may run', () => {
  it('is on pages where one signs in or out only, by exact host, over https', () => {
    for (const pattern of loginMatches) {
      expect(pattern).toMatch(
        /^https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/(?:[\w./-]*\w)?(?:[?;/]\*)?$/,
      );
    }
    expect(new Set(loginMatches).size).toBe(loginMatches.length);
    expect(loginMatches).toContain('https://cas.monbureaunumerique.fr/login');
    expect(loginMatches).toContain('https://cas.monbureaunumerique.fr/logout');
    expect(loginMatches).toContain('https://auth.recia.fr/cas/logout');
    expect(loginMatches).toContain('https://mon.lyceeconnecte.fr/auth/login');
  });

  it.each(['', '?', '?service=https%3A%2F%2Fa.fr%2F', ';jsessionid=1?service=a', '/2?a=b'])(
    'is on the login pages of every ENT: /login%s',
    (more) => {
      const pages = ENTS.flatMap(({ logins }) => logins).filter(
        ({ path }) => path !== '/' || /^(?:\?|$)/.test(more),
      );
      expect(pages.map(addressOf(more)).filter((address) => !isServed(address))).toEqual([]);
      expect(pages.length).toBeGreaterThan(5);
    },
  );

  it.each(['-aide', 'fake?service=a', '.html', '%2f', '2/login', '&a=b'])(
    'is on no page whose address only begins so: /login%s',
    (more) => {
      const pages = ENTS.flatMap(({ logins }) => logins);
      expect(pages.map(addressOf(more)).filter(isServed)).toEqual([]);
    },
  );

  it('is on a front page alone, with its query and without', () => {
    const front = loginMatches.filter((pattern) => pattern.startsWith('https://connexion.'));
    expect(front).toEqual([
      'https://connexion.enthdf.fr/',
      'https://connexion.enthdf.fr/?*',
      'https://connexion.l-educdenormandie.fr/',
      'https://connexion.l-educdenormandie.fr/?*',
    ]);
  });
});
