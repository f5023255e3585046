import { describe, expect, it } from 'vitest';
import { areas, textsOf } from './catalogues';
import { readingEase } from './readability';

/** « Facile » on Kandel and Moles' scale. */
const EASY = 70;

const messages = (language: 'fr' | 'fr-simple', area: string) =>
  textsOf(language, area).map(({ message }) => message);

describe('the reading ease of the texts', () => {
  it('tells easy French from administrative French', () => {
    const plain = 'Tape ton code. Clique sur le lien. Garde la feuille avec toi.';
    const offices =
      'Veuillez renseigner votre identifiant de connexion institutionnel préalablement communiqué.';
    expect(readingEase([plain])).toBeGreaterThan(90);
    expect(readingEase([offices])).toBeLessThan(20);
  });

  it.each(areas('fr'))('suits a child of eleven in French: %s', (area) => {
    expect(readingEase(messages('fr', area))).toBeGreaterThan(EASY);
  });

  it.each(areas('fr'))('is no worse in easy French: %s', (area) => {
    const easy = readingEase(messages('fr-simple', area));
    expect(easy).toBeGreaterThanOrEqual(readingEase(messages('fr', area)) - 1);
  });
});
