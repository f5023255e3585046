import { createTexts, type Texts } from '../../texts/texts';
import type { Language } from '../../vocabulary';
import { backend } from '../backend';

/**
 * The texts about passwords, which the page's script does not carry: they are asked for once their
 * language is.
 *
 * @param changed called when they have come
 * @returns gives the texts of a language; null as long as they have not come
 */
export function createTextsOf(changed: () => void): (language: Language) => Texts | null {
  let texts: Texts | null = null;
  let asked: Language | null = null;
  const ask = async (language: Language) => {
    asked = language;
    const catalogue = await backend.texts(language);
    asked = null;
    if (!catalogue) return;
    texts = createTexts(language, catalogue);
    changed();
  };
  return (language) => {
    if (texts?.language === language) return texts;
    if (asked !== language) ask(language);
    return null;
  };
}
