import { describe, expect, it } from 'vitest';
import { wayBackWords } from '../../../lib/guide/extras/way-back-words';
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

  it('name an ENT alone, and a site that has no other name once', () => {
    expect(to('Arsène 76', 'https://www.arsene76.fr/', 'ent')).toBe('Aller dans Arsène 76');
    const host = 'ent.example.fr';
    expect(to(host, `https://${host}/`, 'school')).toBe(`Aller dans ${host}`);
  });
});
