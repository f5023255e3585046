import { describe, expect, it } from 'vitest';
import { withCapitals, withoutCapitals } from '../../../lib/ents/search/commune-names';

describe('the name of a commune without its capitals', () => {
  it.each([
    ['Bar-sur-Aube', 'bar-sur-aube'],
    ["L'Haÿ-les-Roses", "l'haÿ-les-roses"],
    ['La Ferté', 'la ferté'],
    ["Plœuc-L'Hermitage", "plœuc-^l'hermitage"],
    ['Entre-deux-Eaux', 'entre-^deux-eaux'],
    ['Paris 15e', 'paris 15e'],
  ])('is, of « %s », « %s », and gives it back', (name, low) => {
    expect(withoutCapitals(name)).toBe(low);
    expect(withCapitals(low)).toBe(name);
  });
});
