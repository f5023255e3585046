import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../texts/languages';
import { TEXT_PLACES, type TextPlace, textFile } from '../texts/paths';
import type { Catalogue } from '../texts/texts';
import type { Asset } from './asset';

const locales = join(import.meta.dirname, '..', 'texts', 'locales');

/**
 * Makes the package's text files, one per place and language: a script carries only the French texts,
 * and reads another language from these files once it is chosen. Runs in Node only.
 */
export function textAssets(): Asset[] {
  return (Object.keys(TEXT_PLACES) as TextPlace[]).flatMap((place) =>
    LANGUAGES.map((language) => ({
      relativeDest: textFile(place, language).slice(1),
      contents: JSON.stringify(textsFor(place, language)),
    })),
  );
}

/** Leaves out notes for translators. */
function textsFor(place: TextPlace, language: Language): Catalogue {
  const texts = TEXT_PLACES[place].flatMap((area) => Object.entries(read(language, area)));
  return Object.fromEntries(texts.map(([key, { message }]) => [key, { message }]));
}

function read(language: Language, area: string): Catalogue {
  return JSON.parse(readFileSync(join(locales, language, `${area}.json`), 'utf8'));
}
