import french from '../texts/locales/fr/practice.json';
import { readTexts } from '../texts/read-texts';
import { createTexts, type Texts } from '../texts/texts';
import type { Language } from '../vocabulary';

/** @returns (resolves to) what the practice says over its pages; in French where nothing else can be read */
export async function practiceTexts(language: Language): Promise<Texts> {
  const catalogue = language === 'fr' ? french : await readTexts('own-pages', language);
  return catalogue ? createTexts(language, catalogue, french) : createTexts('fr', french);
}
