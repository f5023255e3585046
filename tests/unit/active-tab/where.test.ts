import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../../lib/active-tab/likeness';
import { whereAmI } from '../../../lib/active-tab/where';
import { entById } from '../../../lib/ents/search/find';
import { educonnect } from '../../../lib/screens/hosts';

const plain: Likeness = {
  names: [],
  brands: [],
  mentions: [],
  asksPassword: false,
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
    expect(where(school, {}, ['mbn'])).toEqual({ kind: 'ent', entName });
    expect(where(school, null, ['aura'])).toEqual({ kind: 'other-ent', entName });
    expect(where(school)).toEqual({ kind: 'other-ent', entName });
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
    expect(where('about:blank', null)).toEqual({ kind: 'unknown' });
    expect(where(null, copy)).toEqual({ kind: 'unknown' });
  });
});
