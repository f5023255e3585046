import { describe, expect, it } from 'vitest';
import type { Ent } from '../../../lib/ents/ent';
import { entById } from '../../../lib/ents/search/find';
import { readSchoolAddress } from '../../../lib/my-ent/school-address';
import { unlistedEnt } from '../../../lib/my-ent/unlisted';

const of = (id: string): Ent => {
  const ent = entById(id) ?? unlistedEnt(id);
  if (!ent) throw new Error(`no ENT ${id}`);
  return ent;
};

describe('the address that somebody gives as their school’s', () => {
  it.each([
    ['arsene76', 'https://les-tilleuls.arsene76.fr/', 'https://les-tilleuls.arsene76.fr'],
    [
      'arsene76',
      ' https://les-tilleuls.arsene76.fr/sg.do?PROC=X&t=1#y ',
      'https://les-tilleuls.arsene76.fr',
    ],
    ['arsene76', 'les-tilleuls.arsene76.fr', 'https://les-tilleuls.arsene76.fr'],
    ['arsene76', '<https://les-tilleuls.arsene76.fr/>.', 'https://les-tilleuls.arsene76.fr'],
    ['arsene76', 'HTTPS://Les-Tilleuls.Arsene76.FR/accueil', 'https://les-tilleuls.arsene76.fr'],
    [
      'arsene76',
      'https://0760000X.index-education.net/pronote/eleve.html',
      'https://0760000x.index-education.net/pronote/',
    ],
    [
      'arsene76',
      'https://cas.arsene76.fr/login?service=https%3A%2F%2Fles-tilleuls.arsene76.fr%2F',
      'https://les-tilleuls.arsene76.fr',
    ],
    [
      'pronote',
      '0760000x.index-education.net/pronote',
      'https://0760000x.index-education.net/pronote/',
    ],
    [
      'https://cas.example.net/login',
      'https://college.example.net/',
      'https://college.example.net',
    ],
  ])('of %s, « %s », is kept as %s', (ent, given, address) => {
    expect(readSchoolAddress(given, of(ent))).toEqual({ ok: true, address });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['mon collège est à Rouen', 'sentence'],
    ['va sur https://les-tilleuls.arsene76.fr/ et clique', 'sentence'],
    ['college', 'not-address'],
    ['paul@arsene76.fr', 'not-address'],
    ['javascript:alert(1)', 'not-address'],
    ['http://les-tilleuls.arsene76.fr/', 'not-https'],
    ['ftp://les-tilleuls.arsene76.fr/', 'not-https'],
    ['https://www.google.com/search?q=les+tilleuls', 'search'],
    ['https://www.google.fr/', 'search'],
    ['duckduckgo.com/?q=college', 'search'],
    ['https://educonnect.education.gouv.fr/', 'portal'],
    ['https://moncompte.educonnect.education.gouv.fr/x', 'portal'],
    ['https://cas.arsene76.fr/login', 'login'],
    ['https://cas.arsene76.fr/', 'login'],
    ['https://auth.elsewhere.example/cas/login', 'login'],
    ['https://hubeduconnect.index-education.net/EduConnect/cas/login', 'login'],
    ['https://cas.arsene76.fr/logout', 'login'],
    ['https://les-tilleuls.arsene76.fr:8443/', 'elsewhere'],
    ['https://les-tilleuls.arsene76.fr.example/', 'elsewhere'],
    ['https://lycee.monbureaunumerique.fr/', 'elsewhere'],
  ])('« %s » is refused: %s', (given, problem) => {
    expect(readSchoolAddress(given, of('arsene76'))).toEqual({ ok: false, problem });
  });

  it('is a PRONOTE or nothing for an ENT of which no domain is known', () => {
    expect(readSchoolAddress('https://lycee.example.fr/', of('calmecac'))).toEqual({
      ok: false,
      problem: 'elsewhere',
    });
  });
});
