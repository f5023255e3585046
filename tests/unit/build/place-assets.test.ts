import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { communesOfFrance, placeAssets } from '../../../lib/build/place-assets';
import {
  COMMUNES_FILE,
  communeOf,
  packCommunes,
  readCommunes,
  sizeOf,
} from '../../../lib/ents/search/communes';
import { wordsOf } from '../../../lib/ents/search/words';

const [asset] = placeAssets();
const communes = communesOfFrance();

describe('the list of communes in the package', () => {
  it('is where it is read', () => {
    expect(`/${asset?.relativeDest}`).toBe(COMMUNES_FILE);
  });

  it('has every commune, what was one, and the arrondissements', () => {
    const label = ({ name, department }: { name: string; department: string }) =>
      `${name} (${department})`;
    const labels = new Set(communes.map(label));
    expect(communes.filter(({ within }) => within === null).length).toBeGreaterThan(34_900);
    for (const one of [
      'Besançon (25)',
      'Oullins (69)',
      'Paris 15e (75)',
      'Papeete (987)',
      'Alo (986)',
    ])
      expect(labels).toContain(one);
  });

  it('grows no heavier unseen: 225 kB in the archive', () => {
    expect(deflateRawSync(asset?.contents ?? '', { level: 9 }).length).toBeLessThan(225_000);
  });

  it('gives back what was put in', () => {
    // As texts: to compare as many objects takes longer than a test may.
    const texts = (list: typeof communes) =>
      new Set(list.map((one) => Object.values(one).join('; ')));
    const [before, after] = [
      texts(communes),
      texts(readCommunes(packCommunes(communes)).map(communeOf)),
    ];
    expect(after.size).toBe(before.size);
    expect([...before].filter((one) => !after.has(one))).toEqual([]);
  });
});

describe('the words of each commune', () => {
  const listed = readCommunes(packCommunes(communes));

  it('are those that a query of its name has', () => {
    const other = listed.filter(
      (one) => [one.words, one.key].join() !== spelled(wordsOf(communeOf(one).name)),
    );
    expect(other.map(({ low }) => low)).toEqual([]);
  });

  it('give the order in each département', () => {
    const keys = listed.map(({ department, words }) => `${department} ${words}|`);
    const departments = [...new Set(listed.map(({ department }) => department))];
    const sorted = departments.flatMap((code) =>
      keys.filter((key) => key.startsWith(`${code} `)).sort(),
    );
    expect(keys).toEqual(sorted);
  });

  const spelled = (words: readonly string[]) => [words.join(' '), words.join('')].join();
});

describe('the size of a commune', () => {
  it.each([
    [0, 0],
    [120, 0],
    [860, 3],
    [51_200, 9],
    [2_100_000, 14],
  ])('of %i inhabitants is %i', (inhabitants, size) => {
    expect(sizeOf(inhabitants)).toBe(size);
  });
});
