import { LANGUAGES, type Language } from '../vocabulary';

/** The language of every handout: the pages that it explains are French. */
export const ALWAYS = 'fr' satisfies Language;

/** @returns the languages of what is handed out, in the order in which they are shown */
export const handoutLanguages = (chosen: readonly string[]): readonly [Language, ...Language[]] => [
  ALWAYS,
  ...LANGUAGES.filter((language) => language !== ALWAYS && chosen.includes(language)),
];
