import { LANGUAGES, type Language } from '../vocabulary';

/**
 * The language to speak.
 *
 * @param chosen the one the user chose, if any
 * @param preferred BCP 47 tags of the browser's languages, the preferred one first
 * @returns the chosen one, else the first preferred one that the guide speaks, else French
 */
export function spokenLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  const bases = preferred.map((tag) => tag.split('-')[0]);
  return bases.flatMap((base) => LANGUAGES.find((known) => known === base) ?? [])[0] ?? 'fr';
}
