import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackTexts } from '../../lib/texts/packed';
import { languagesIn } from '../../lib/texts/paths';
import { LANGUAGES } from '../../lib/vocabulary';
import { textsOf } from '../unit/texts/catalogues';
import { built, PAGE_SCRIPTS, type Target } from './paths';

/** Shorter texts, in characters, may stand in a script by chance. */
const TELLING = 20;

describe.each<Target>(['chrome', 'firefox'])('the package for %s', (target) => {
  const scripts = PAGE_SCRIPTS.map((file) => readFileSync(join(built(target), file), 'utf8'));

  it.each(LANGUAGES.filter((language) => language !== 'fr'))(
    'puts no text of this language in a page before it is chosen: %s',
    (language) => {
      const french = textsOf('fr').map(({ message }) => message);
      const own = textsOf(language)
        .map(({ message }) => message)
        .filter(
          (message) => message.length > TELLING && !french.some((one) => one.includes(message)),
        );
      const carried = own.filter((message) => scripts.some((script) => script.includes(message)));
      expect(own.length).toBeGreaterThan(100);
      expect(carried).toEqual([]);
    },
  );

  it.each(LANGUAGES)('has the texts of %s', (language) => {
    for (const place of ['on-page', 'own-pages'] as const) {
      if (!languagesIn(place).includes(language)) continue;
      const read = (holds: string) =>
        JSON.parse(readFileSync(join(built(target), 'texts', place, `${holds}.json`), 'utf8'));
      expect(Object.keys(unpackTexts(read('keys'), read(language))).length).toBeGreaterThan(50);
    }
  });
});
