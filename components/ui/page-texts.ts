import enPopup from '../../lib/texts/locales/en/popup.json';
import enWelcome from '../../lib/texts/locales/en/welcome.json';
import frPopup from '../../lib/texts/locales/fr/popup.json';
import frWelcome from '../../lib/texts/locales/fr/welcome.json';
import { type Catalogue, createTexts, type Texts } from '../../lib/texts/texts';
import { LANGUAGES, type Language } from '../../lib/vocabulary';

const catalogues: Record<Language, Catalogue> = {
  fr: { ...frPopup, ...frWelcome },
  en: { ...enPopup, ...enWelcome },
};

/** What each language calls itself: its speakers must find it whatever the page speaks. */
export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', en: 'English' };

/** The texts of the extension's own pages in a language. */
export function pageTexts(language: Language): Texts {
  return createTexts(language, catalogues[language], catalogues.fr);
}

/**
 * The language to speak.
 *
 * @param chosen the one the user chose, if any
 * @param preferred BCP 47 tags of the browser's languages, the preferred one first
 * @returns the chosen one, else the first preferred one that the product speaks, else French
 */
export function spokenLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  const bases = preferred.map((tag) => tag.split('-')[0]);
  return bases.flatMap((base) => LANGUAGES.find((known) => known === base) ?? [])[0] ?? 'fr';
}
