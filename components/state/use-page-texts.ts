import { useEffect, useState } from 'preact/hooks';
import frFamilies from '../../lib/texts/locales/fr/families.json';
import frHelp from '../../lib/texts/locales/fr/help.json';
import frPopup from '../../lib/texts/locales/fr/popup.json';
import frPractice from '../../lib/texts/locales/fr/practice.json';
import frSchool from '../../lib/texts/locales/fr/school.json';
import frWelcome from '../../lib/texts/locales/fr/welcome.json';
import { readTexts } from '../../lib/texts/read-texts';
import { createTexts, type Texts } from '../../lib/texts/texts';
import type { Language } from '../../lib/vocabulary';

const french = { ...frPopup, ...frHelp, ...frWelcome, ...frSchool, ...frFamilies, ...frPractice };

/**
 * Reads the texts of the extension's own pages.
 *
 * @param language the language wanted
 * @returns null until they are read; on a change, the previous ones until then
 */
export function usePageTexts(language: Language): Texts | null {
  const [texts, setTexts] = useState(() => (language === 'fr' ? createTexts('fr', french) : null));
  useEffect(() => {
    const gone = new AbortController();
    const read = async () => {
      const fresh = await pageTexts(language);
      if (!gone.signal.aborted) setTexts(fresh);
    };
    read();
    return () => gone.abort();
  }, [language]);
  return texts;
}

/**
 * @param language the language wanted
 * @returns the texts of the extension's own pages; the French ones where that language's cannot be read
 */
export async function pageTexts(language: Language): Promise<Texts> {
  const catalogue = language === 'fr' ? french : await readTexts('own-pages', language);
  return catalogue ? createTexts(language, catalogue, french) : createTexts('fr', french);
}
