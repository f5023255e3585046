import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from '../packaged/asset';
import { LANGUAGES, type Language } from '../vocabulary';
import { TEXT_PLACES, type TextPlace, textFile } from './paths';
import type { Catalogue } from './texts';

const locales = join(import.meta.dirname, 'locales');

/**
 * The texts as files of the package, one per place and language: a script carries only the French
 * ones, and reads another language from there once it is chosen. Runs in Node only.
 */
export function textAssets(): Asset[] {
  return (Object.keys(TEXT_PLACES) as TextPlace[]).flatMap((place) =>
    LANGUAGES.map((language) => ({
      relativeDest: textFile(place, language).slice(1),
      contents: JSON.stringify(textsFor(place, language)),
    })),
  );
}

/** Leaves out what is written for translators. */
function textsFor(place: TextPlace, language: Language): Catalogue {
  const texts = TEXT_PLACES[place].flatMap((area) => Object.entries(read(language, area)));
  return Object.fromEntries(texts.map(([key, { message }]) => [key, { message }]));
}

function read(language: Language, area: string): Catalogue {
  return JSON.parse(readFileSync(join(locales, language, `${area}.json`), 'utf8'));
}
