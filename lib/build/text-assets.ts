import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../texts/languages';
import { packTexts } from '../texts/packed';
import { languagesIn, TEXT_PLACES, type TextFile, type TextPlace, textFile } from '../texts/paths';
import type { Catalogue } from '../texts/texts';
import type { Asset } from './asset';

const locales = join(import.meta.dirname, '..', 'texts', 'locales');

/**
 * Makes the package's text files, one per place and language: a script carries only the French texts,
 * and reads another language from these files once it is chosen. Runs in Node only.
 */
export function textAssets(): Asset[] {
  return (Object.keys(TEXT_PLACES) as TextPlace[]).flatMap((place) => {
    const catalogues = LANGUAGES.map((language) => textsFor(place, language));
    const keys = [...new Set(catalogues.flatMap(Object.keys))];
    const packed = languagesIn(place).map((language) =>
      asset(textFile(place, language), packTexts(keys, textsFor(place, language))),
    );
    return [asset(textFile(place, 'keys'), keys), ...packed];
  });
}

const asset = (path: TextFile, contents: unknown): Asset => ({
  relativeDest: path.slice(1),
  contents: JSON.stringify(contents),
});

const textsFor = (place: TextPlace, language: Language): Catalogue =>
  Object.assign({}, ...TEXT_PLACES[place].map((area) => read(language, area)));

function read(language: Language, area: string): Catalogue {
  return JSON.parse(readFileSync(join(locales, language, `${area}.json`), 'utf8'));
}
