import { LANGUAGES, type Language } from './languages';

/**
 * The language of the interface.
 *
 * @param chosen the one the user chose, if any
 * @param preferred BCP 47 tags of the browser's languages, the preferred one first
 * @returns the chosen one, else the first preferred one that the product has, else French
 */
export function uiLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  const bases = preferred.map((tag) => tag.split('-')[0]);
  return bases.flatMap((base) => LANGUAGES.find((known) => known === base) ?? [])[0] ?? 'fr';
}
