import { describe, expect, it } from 'vitest';
import { ENTS } from '../../../lib/ents/directory';
import { entById } from '../../../lib/ents/search/find';
import { wayBack } from '../../../lib/my-ent/way-back';

describe('the way back', () => {
  it.each([
    [
      'mbn',
      'https://college-a.monbureaunumerique.fr',
      'https://college-a.monbureaunumerique.fr/',
      'school',
    ],
    [
      'mbn',
      'https://college-a.monbureaunumerique.fr/accueil/?ticket=1#x',
      'https://college-a.monbureaunumerique.fr/accueil/',
      'school',
    ],
    ['mbn', 'https://www.monbureaunumerique.fr', 'https://www.monbureaunumerique.fr/', 'ent'],
    ['mbn', 'https://elsewhere.example', 'https://www.monbureaunumerique.fr/', 'ent'],
    ['mbn', 'http://college-a.monbureaunumerique.fr', 'https://www.monbureaunumerique.fr/', 'ent'],
    ['mbn', null, 'https://www.monbureaunumerique.fr/', 'ent'],
    [
      'arsene76',
      'https://0760000X.index-education.net/pronote/mobile.eleve.html?a=1',
      'https://0760000x.index-education.net/pronote/',
      'pronote',
    ],
    ['aura', null, 'https://www.ent.auvergnerhonealpes.fr/', 'ent'],
    [
      'cybercolleges42',
      'https://c.loire.ent.auvergnerhonealpes.fr',
      'https://c.loire.ent.auvergnerhonealpes.fr/',
      'school',
    ],
    ['eduprovence', null, 'https://www.eduprovence.fr/', 'ent'],
  ] as const)('from %s with %s leads to %s', (id, school, href, place) => {
    expect(wayBack(entById(id), school)).toEqual({ href, place });
  });

  it('leads to a site remembered by its user where the ENT is not in the directory', () => {
    const href = 'https://ent.school.example/home';
    expect(wayBack(null, `${href}?id=1`)).toEqual({ href, place: 'school' });
    expect(wayBack(null, `${href};jsessionid=9F8E7D?id=1`)).toEqual({ href, place: 'school' });
  });

  it('leads nowhere rather than to an unsafe or unknown address', () => {
    expect(wayBack(null, null)).toBeNull();
    expect(wayBack(null, 'javascript:alert(1)')).toBeNull();
    expect(wayBack(entById('calmecac'), null)).toBeNull();
  });

  it('never leads to a CAS that its user kept once', () => {
    expect(wayBack(null, 'https://cas.example.net/login')).toBeNull();
    expect(wayBack(null, 'https://auth.example.net/cas/login')).toBeNull();
  });

  it('never carries a query for any ENT', () => {
    for (const ent of ENTS) expect(wayBack(ent)?.href ?? '').not.toMatch(/[?#]|service=/);
  });
});
