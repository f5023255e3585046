import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareCatalogues } from '../../../lib/build/bare-catalogues';
import { textAssets } from '../../../lib/build/text-assets';
import type { Catalogue } from '../../../lib/texts/texts';
import { areas } from './catalogues';

const locales = join(import.meta.dirname, '../../../lib/texts/locales');
const fileOf = (area: string) => join(locales, 'fr', `${area}.json`);
const read = (area: string): Catalogue => JSON.parse(readFileSync(fileOf(area), 'utf8'));

describe.each(areas('fr'))('what translators are told in %s', (area) => {
  it('says what stands in each place of a text', () => {
    const untold = Object.entries(read(area)).flatMap(([key, { message, description = '' }]) =>
      (message.match(/\$\d/g) ?? [])
        .filter((place) => !description.includes(place))
        .map((place) => `${key}: ${place}`),
    );
    expect(untold).toEqual([]);
  });

  it('is in no script', () => {
    const { transform } = bareCatalogues();
    const plain = transform as (source: string, id: string) => { code: string } | null;
    const code = plain(readFileSync(fileOf(area), 'utf8'), fileOf(area))?.code ?? '';
    expect(Object.keys(JSON.parse(code))).toEqual(Object.keys(read(area)));
    expect(code).not.toContain('"description"');
  });
});

describe('what translators are told', () => {
  it('is in no file of texts that the package holds', () => {
    const told = textAssets().filter(({ contents }) => contents.includes('"description"'));
    expect(told).toEqual([]);
  });
});
