import { deflateRawSync } from 'node:zlib';
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as french } from '@zxcvbn-ts/language-fr';
import { describe, expect, it } from 'vitest';
import { strengthAssets } from '../../../lib/build/strength-assets';
import { readDictionaries } from '../../../lib/password/strength/dictionaries';
import { STRENGTH_FILES } from '../../../lib/password/strength/estimator';

const assets = strengthAssets();
const contents = (path: string) =>
  assets.find(({ relativeDest }) => `/${relativeDest}` === path)?.contents ?? '';

describe('the files of the package', () => {
  it('are those that the estimate reads, and the notice', () => {
    expect(assets.map(({ relativeDest }) => `/${relativeDest}`)).toEqual([
      ...Object.values(STRENGTH_FILES),
      '/strength/NOTICE.txt',
    ]);
  });

  const read = readDictionaries(
    [STRENGTH_FILES.common, STRENGTH_FILES.french].map((path) => JSON.parse(contents(path))),
  );
  const words = new Set(Object.values(read).flat());

  it('hold every word that is guessed sooner than letter by letter', () => {
    const lists = Object.values({ ...common, ...french }).map((list) => list.map(String));
    const missing = lists.flatMap((list) =>
      list.filter((word, at) => at + 1 < 10 ** word.length && !words.has(word)),
    );
    expect(missing).toEqual([]);
  });

  it('hold accented words without accents too, and our own', () => {
    for (const word of ['lycée', 'lycee', 'sixieme']) expect(words).toContain(word);
    expect(read['school-fr']).toContain('pronote');
  });

  /** How many times the first rank of a group its last one is, at most. */
  const GROUP = 2.5;

  it('rank a word once in all, no later than its group ends', () => {
    const ranks = (lists: Record<string, readonly (string | number)[]>) => {
      const best = new Map<string, number>();
      for (const list of Object.values(lists)) {
        for (const [at, word] of list.map(String).entries()) {
          best.set(word, Math.min(at + 1, best.get(word) ?? at + 1));
        }
      }
      return best;
    };
    const before = ranks({ ...common, ...french });
    const after = ranks(read);
    const later = [...before].filter(([word, rank]) => (after.get(word) ?? 0) > GROUP * rank);
    expect(later.length / before.size).toBeLessThan(0.001);
  });

  it('grow no heavier unseen: 275 kB in the archive', () => {
    const zipped = assets.map((asset) => deflateRawSync(asset.contents, { level: 9 }).length);
    expect(zipped.reduce((all, one) => all + one)).toBeLessThan(275_000);
  });

  it('credit the sources of the dictionaries', () => {
    const notice = contents('/strength/NOTICE.txt');
    for (const credit of [
      'OpenSubtitles',
      'ODC-BY',
      'Electronic Frontier Foundation',
      'zxcvbn-ts',
    ]) {
      expect(notice).toContain(credit);
    }
  });
});
