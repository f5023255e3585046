import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeEnt } from '../../../lib/ents/choosers/propose';
import { readChooser } from '../../../lib/ents/choosers/read-chooser';
import { pageOf } from './test-page';

function report(body: string, address: string): string {
  const page = pageOf(body, address);
  return proposeEnt(page, readChooser(page, null));
}

describe('the report of an ENT that the directory lacks', () => {
  it('says how its chooser is made', () => {
    const html = `<form><input type="radio" name="selection" id="EDU" value="EDU"><label for="EDU">Élève</label>
      <input type="submit" value="Valider"></form><a href="https://educonnect.education.gouv.fr/">ÉduConnect</a>`;
    expect(report(html, 'https://cas.ent.example/login?service=https://a.example')).toBe(
      [
        'Adresse : https://cas.ent.example/login',
        'Choix du profil : lu comme « kosmos », 1 ligne(s) montrée(s)',
        '- input radio « eleve », valeur EDU',
        '- input submit « valider »',
        '- a « educonnect » → ÉduConnect',
      ].join('\n'),
    );
  });

  it('holds nothing about anybody', () => {
    const html = `<a href="/profil/p.dupont12?id=4">Élève Paul DUPONT</a>
      <option value="p.dupont12">Paul</option><button>p.dupont@mail.example</button>
      <a href="https://mail.example/box/dupont">Messagerie de Paul</a>`;
    const text = report(
      html,
      'https://ent.example/user/2024-p.dupont12;jsessionid=9F?ticket=ST-1#x',
    );
    expect(text).not.toMatch(/paul|dupont|ST-1|9F|id=4|box/i);
    expect(text).toContain('Adresse : https://ent.example/…/…');
    expect(text).toContain('« eleve … »');
  });

  it('repeats nobody’s name, however it is written and wherever it stands', () => {
    const name = fc.constantFrom(...NAMES);
    fc.assert(
      fc.property(name, name, fc.constantFrom(...WRITTEN), (first, last, write) => {
        const who = write(first, last);
        const html = `<form action="/${who}/login"><input type="radio" name="selection" id="a" value="${who}">
          <label for="a">Élève ${who}</label><select><option value="${who}">${who}</option></select>
          <button>${who}</button></form><a href="/enfant/${who}/notes">Notes de ${who}</a>
          <a href="https://${who.replace(/[^\w-]/g, '')}.example.org/${who}">Blog</a>`;
        const plain = who.normalize('NFD').replace(/[^\w.-]/g, '');
        const host = `${plain.replace(/[^a-z]/gi, '-')}.example.fr`;
        const text = report(html, `https://${host}/compte/${plain}/accueil`);
        const said = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        for (const one of [first, last]) {
          expect(said).not.toContain(one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
        }
      }),
    );
  });
});

/** Frequent first names and surnames in France (INSEE), some with accents or a space's stead. */
const NAMES = [
  'Lucas',
  'Emma',
  'Jade',
  'Léo',
  'Chloé',
  'Inès',
  'Mohamed',
  'Yanis',
  'Zoé',
  'Théo',
  'Fatima',
  'Nathan',
  'Anaïs',
  'Louise',
  'Raphaël',
  'Camille',
  'Durand',
  'Martin',
  'Bernard',
  'Dubois',
  'Lefèvre',
  'Moreau',
  'Petit',
  'Nguyen',
  'Garcia',
  'Benali',
  'Traoré',
  'Da-Silva',
  'Roux',
  'Fournier',
  'Girard',
  'Muller',
];

/** How identifiers, folders and pages are named after somebody. */
const WRITTEN: readonly ((first: string, last: string) => string)[] = [
  (first, last) => `${first} ${last}`,
  (first, last) => `${first.toLowerCase()}.${last.toLowerCase()}`,
  (first, last) => `${last.toUpperCase()}_${first}`,
  (first, last) => `${first}-${last}`,
  (first, last) => `${first}${last}`,
  (first, last) => `${last.toLowerCase()}${first.toLowerCase()}12`,
  (first, last) => `eleve_${first}_${last}`,
  (first, last) => `Parent de ${last.toUpperCase()} ${first}`,
];
