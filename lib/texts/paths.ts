import { LANGUAGES, type Language } from './languages';

/** Where texts are shown, and which files of a language hold them. */
export const TEXT_PLACES = {
  'on-page': ['overlay', 'guide', 'way-back', 'ents', 'password'],
  'own-pages': ['popup', 'help', 'welcome', 'school', 'families', 'practice'],
} as const;

/** Over somebody else's page, or in a page of the extension. */
export type TextPlace = keyof typeof TEXT_PLACES;

/** A language whose texts for a place are a file: the extension's own pages carry their French. */
export type LanguageIn<Place extends TextPlace> = Place extends 'on-page'
  ? Language
  : Exclude<Language, 'fr'>;

/**
 * A file of the package with the texts of one language for one place, or with their keys, which would
 * otherwise stand in each of these.
 */
export type TextFile = {
  [Place in TextPlace]: `/texts/${Place}/${LanguageIn<Place> | 'keys'}.json`;
}[TextPlace];

/** @returns path of that file, from the root of the package */
export function textFile<Place extends TextPlace>(
  place: Place,
  holds: LanguageIn<Place> | 'keys',
): TextFile {
  return `/texts/${place}/${holds}.json` as TextFile;
}

/** @returns the languages whose texts for this place are a file */
export function languagesIn(place: TextPlace): Language[] {
  return LANGUAGES.filter((language) => place === 'on-page' || language !== 'fr');
}

/** Every such file. */
export const TEXT_FILES: readonly TextFile[] = (Object.keys(TEXT_PLACES) as TextPlace[]).flatMap(
  (place) => (['keys', ...languagesIn(place)] as const).map((holds) => textFile(place, holds)),
);
