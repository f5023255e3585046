import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    for (const place of ['on-page', 'own-pages']) {
      const file = join(built(target), 'texts', place, `${language}.json`);
      expect(Object.keys(JSON.parse(readFileSync(file, 'utf8'))).length).toBeGreaterThan(50);
    }
  });
});
