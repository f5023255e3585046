import enPopup from '../../lib/texts/locales/en/popup.json';
import enWelcome from '../../lib/texts/locales/en/welcome.json';
import frPopup from '../../lib/texts/locales/fr/popup.json';
import frWelcome from '../../lib/texts/locales/fr/welcome.json';
import { type Catalogue, createTexts, type Texts } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';

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
