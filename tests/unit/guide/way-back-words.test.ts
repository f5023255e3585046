import { describe, expect, it } from 'vitest';
import { otherWayWords, wayBackWords } from '../../../lib/guide/extras/way-back-words';
import { frOnPortal } from '../../../lib/texts/locales/fr/on-portal';
import { createTexts } from '../../../lib/texts/texts';

const texts = createTexts('fr', frOnPortal);
const to = (name: string, href: string, place: 'ent' | 'school' | 'pronote') =>
  wayBackWords({ kind: 'known', name, href, place }, texts, 'pupil');

describe('the words of the way back', () => {
  it('name the host of a school’s site beside its ENT', () => {
    expect(to('Arsène 76', 'https://les-tilleuls.arsene76.fr/', 'school')).toBe(
      'Aller dans Arsène 76 (les-tilleuls.arsene76.fr)',
    );
  });

  it('name the children of a family, and the ENT of those without a name', () => {
    const way = { name: 'e-primo', href: 'https://ent.e-primo.fr/' };
    expect(otherWayWords({ ...way, names: ['Inès', 'Noé'] }, texts)).toBe(
      'Ouvrir l’ENT d’Inès et Noé',
    );
    expect(otherWayWords({ ...way, names: [] }, texts)).toBe('Aller dans e-primo');
    const own = { ...way, kind: 'known', place: 'ent', names: ['Lina'] } as const;
    expect(wayBackWords(own, texts, 'guardian')).toBe('Ouvrir l’ENT de Lina');
  });

  it('name an ENT alone, and a site that has no other name once', () => {
    expect(to('Arsène 76', 'https://www.arsene76.fr/', 'ent')).toBe('Aller dans Arsène 76');
    const host = 'ent.example.fr';
    expect(to(host, `https://${host}/`, 'school')).toBe(`Aller dans ${host}`);
  });
});
