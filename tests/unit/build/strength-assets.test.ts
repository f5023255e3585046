import { describe, expect, it } from 'vitest';
import { strengthAssets } from '../../../lib/build/strength-assets';
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

  it('hold the dictionaries whole, and accented words without accents', () => {
    const french: Record<string, string[]> = JSON.parse(contents(STRENGTH_FILES.french));
    expect(french['commonWords-fr']?.length).toBeGreaterThan(25_000);
    expect(french['wikipedia-fr']?.length).toBeGreaterThan(35_000);
    expect(french['plain-fr']).toEqual(expect.arrayContaining(['lycee', 'sixieme']));
    expect(french['school-fr']).toContain('pronote');
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
