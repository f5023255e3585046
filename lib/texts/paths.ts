import { LANGUAGES, type Language } from './languages';

/** Where texts are shown, and which files of a language hold them. */
export const TEXT_PLACES = {
  'on-page': ['overlay', 'guide', 'way-back', 'ents', 'password'],
  'own-pages': ['popup', 'help', 'welcome', 'school', 'families', 'practice'],
} as const;

/** Over somebody else's page, or in a page of the extension. */
export type TextPlace = keyof typeof TEXT_PLACES;

/** A file of the package with the texts of one language for one place. */
export type TextFile = `/texts/${TextPlace}/${Language}.json`;

/** @returns path of that file, from the root of the package */
export function textFile(place: TextPlace, language: Language): TextFile {
  return `/texts/${place}/${language}.json`;
}

/** Every such file. */
export const TEXT_FILES: readonly TextFile[] = (Object.keys(TEXT_PLACES) as TextPlace[]).flatMap(
  (place) => LANGUAGES.map((language) => textFile(place, language)),
);
