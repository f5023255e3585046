import { describe, expect, it } from 'vitest';
import { imitates } from '../../../lib/active-tab/imitates';
import type { Likeness } from '../../../lib/active-tab/likeness';
import { whereAmI } from '../../../lib/active-tab/where';
import { entById } from '../../../lib/ents/search/find';
import { educonnect } from '../../../lib/screens/hosts';

const plain: Likeness = {
  names: [],
  brands: [],
  mentions: [],
  asksPassword: false,
  asksSignIn: false,
  hasPortalForm: false,
  framesPortal: false,
};

const where = (address: string | null, like: Partial<Likeness> | null = {}, own: string[] = []) =>
  whereAmI(address === null ? null : new URL(address), like && { ...plain, ...like }, new Set(own));

/** What a copy of the login page shows. */
const copy: Partial<Likeness> = {
  names: ['ÉduConnect', 'Je me connecte avec mon compte ÉduConnect'],
  asksPassword: true,
  hasPortalForm: true,
};

describe('a host that reads like the portal’s', () => {
  it.each([
    'https://éduconnect.example/',
    'https://connexion.édu-connect.example/',
    'https://educonn\u0435ct.example/',
  ])('is an imitation where it asks for a password: %s', (address) => {
    expect(where(address, { asksPassword: true }).kind).toBe('imitation');
  });

  it('is read as it stands where its letters are encoded wrongly', () => {
    const likeness = { ...plain, ...copy };
    expect(imitates('xn--99999999999.example', likeness)).toBe('imitation');
  });

  it('is none where it asks for nothing, nor is another with an accent', () => {
    expect(where('https://éduconnect.example/').kind).toBe('unknown');
    expect(where('https://éducation.example/', { asksPassword: true }).kind).toBe('unknown');
  });
});

describe('a page under the portal’s name', () => {
  it('is doubtful where it has somebody sign in without a password to be seen', () => {
    const sign = { asksSignIn: true };
    expect(where('https://blog.example/', { ...sign, names: ['ÉduConnect'] }).kind).toBe(
      'doubtful',
    );
    expect(where('https://blog.example/', { ...sign, brands: ['ÉduConnect'] }).kind).toBe(
      'unknown',
    );
    expect(where('https://blog.example/', { names: ['ÉduConnect'] }).kind).toBe('unknown');
  });
});

describe('the portal in a frame', () => {
  it('of somebody else’s page is not said to be the real one', () => {
    expect(where('https://blog.example/', { framesPortal: true }).kind).toBe('framed');
    expect(where('http://educonnect.education.gouv.fr/', { framesPortal: true }).kind).toBe(
      'framed',
    );
  });

  it('of a page that imitates it is an imitation', () => {
    expect(where('https://blog.example/', { ...copy, framesPortal: true }).kind).toBe('imitation');
  });
});

describe('the real portal', () => {
  it.each(educonnect)('is at %s', (host) => {
    expect(where(`https://${host}/idp/profile`, copy).kind).toBe('educonnect');
    expect(where(`https://${host}/`, null).kind).toBe('educonnect');
  });

  it.each([
    'http://educonnect.education.gouv.fr/',
    'https://educonnect.education.gouv.fr:8443/',
    'https://educonnect.education.gouv.fr.example.com/',
    'https://www-educonnect.example.com/',
    'https://example.com/educonnect.education.gouv.fr/',
    'https://educonnect.education.gouv.fr@example.com/',
    'https://educonnect-education-gouv-fr.github.io/idp/',
  ])('is not at %s, where its page is an imitation', (address) => {
    expect(where(address, copy).kind).toBe('imitation');
    expect(where(address, null).kind).toBe('unknown');
  });

  it('has test servers of its own, which imitate nothing', () => {
    expect(where('https://pr4.educonnect.phm.education.gouv.fr/idp/', copy).kind).toBe('unknown');
    expect(where('https://education.gouv.fr.example.com/', copy).kind).toBe('imitation');
    expect(where('https://evileducation.gouv.fr/', copy).kind).toBe('imitation');
  });
});

describe('an imitation', () => {
  it('gives itself out to be ÉduConnect, and asks for a password', () => {
    const names = ['EduConnect - Connexion'];
    expect(where('https://example.com/', { names, asksPassword: true }).kind).toBe('imitation');
    expect(where('https://educonnect.example.com/', { asksPassword: true }).kind).toBe('imitation');
  });

  it('is not a tutorial, which names the portal and asks for nothing', () => {
    const names = ['Tutoriel : se connecter avec ÉduConnect'];
    expect(where('https://college.example.fr/', { names }).kind).toBe('unknown');
  });

  it('may be under the portal’s own heading, without its name', () => {
    const page = { names: ['Je sélectionne mon profil'], asksPassword: true };
    expect(where('https://example.com/', page).kind).toBe('doubtful');
    expect(where('https://example.com/', { ...page, asksPassword: false }).kind).toBe('unknown');
  });

  it('is not a site with a password of its own that mentions ÉduConnect', () => {
    const mentions = ['Se connecter avec ÉduConnect'];
    const names = ['Collège Jules-Ferry'];
    const page = { names, mentions, asksPassword: true };
    expect(where('https://college.example.fr/', page).kind).toBe('unknown');
  });

  it('is a page that has the portal’s own form, and names it anywhere', () => {
    const mentions = ['ÉduConnect'];
    expect(where('https://example.com/', { mentions, hasPortalForm: true }).kind).toBe('imitation');
  });
});

describe('a doubtful page', () => {
  it('has the portal’s own form and not its name', () => {
    expect(where('https://example.com/', { hasPortalForm: true }).kind).toBe('doubtful');
  });

  it('asks for a password under the portal’s logo', () => {
    const brands = ['Édu\u200bConnect'];
    expect(where('https://example.com/', { brands, asksPassword: true }).kind).toBe('doubtful');
    expect(where('https://example.com/', { brands }).kind).toBe('unknown');
  });

  it('is none of the State’s own', () => {
    const page = { hasPortalForm: true };
    expect(where('https://pr4.educonnect.phm.education.gouv.fr/', page).kind).toBe('unknown');
  });
});

describe('an ENT', () => {
  const school = 'https://college-jules-ferry.monbureaunumerique.fr/';

  it('is the user’s own, or another one', () => {
    const entName = 'Mon Bureau Numérique';
    expect(where(school, {}, ['mbn'])).toEqual({ kind: 'ent', entId: 'mbn', entName });
    expect(where(school, null, ['aura'])).toEqual({ kind: 'other-ent', entId: 'mbn', entName });
    expect(where(school)).toEqual({ kind: 'other-ent', entId: 'mbn', entName });
  });

  it('is no excuse for a copy, but where one signs in', () => {
    expect(where(school, copy, ['mbn']).kind).toBe('imitation');
    expect(where('https://blog-de-kevin.laclasse.com/', copy).kind).toBe('imitation');
    expect(where('https://cas.monbureaunumerique.fr/login', copy).kind).toBe('other-ent');
  });

  it('is never at another port, nor without its lock', () => {
    expect(where(school.replace('https', 'http'), {}, ['mbn']).kind).toBe('unknown');
    expect(where(school.replace('.fr/', '.fr:8443/'), {}, ['mbn']).kind).toBe('unknown');
    expect(where('https://monbureaunumerique.fr.example.com/', {}, ['mbn']).kind).toBe('unknown');
  });
});

describe('an address that an ENT has left', () => {
  const entName = 'Mon ENT Occitanie';

  it('leads to the ENT that has taken its place', () => {
    const moved = {
      kind: 'moved',
      entName,
      movedTo: 'https://www.mon-ent-occitanie.fr/',
    };
    expect(where('https://college-jean-jaures.entmip.fr/accueil')).toEqual(moved);
    expect(where('http://entmip.fr/', null)).toEqual(moved);
  });

  it('has no link where nobody has written down where to sign in now', () => {
    expect(where('https://ent.valdoise.fr/').movedTo).toBe(entById('valdoise95')?.home);
    const { name: entName } = entById('bordeaux') ?? {};
    expect(where('https://ds.ac-bordeaux.fr/')).toEqual({ kind: 'moved', entName });
  });

  it('may have fallen into other hands: an imitation there is still one', () => {
    expect(where('https://entmip.fr/', copy).kind).toBe('imitation');
  });
});

describe('any other page', () => {
  it('is not known', () => {
    expect(where('https://example.com/')).toEqual({ kind: 'unknown' });
    expect(where('file:///C:/lycee.html', null)).toEqual({ kind: 'unknown' });
  });

  it('is nowhere to be known where it is the browser’s own, or an extension’s', () => {
    expect(where(null, copy)).toEqual({ kind: 'nowhere' });
    for (const own of ['about:blank', 'chrome://newtab/', 'moz-extension://a1/popup.html']) {
      expect(where(own, null)).toEqual({ kind: 'nowhere' });
    }
    expect(where('about:blank', copy).kind).toBe('imitation');
  });
});
