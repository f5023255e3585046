import { readPackaged } from '../read-packaged';
import type { Language } from './languages';
import { type TextPlace, textFile } from './paths';
import type { Catalogue } from './texts';

/**
 * Reads the texts of a language from the extension's own package.
 *
 * @param place where they are shown
 * @param language their language
 * @returns null where they cannot be read: what is shown is then French
 */
export async function readTexts(place: TextPlace, language: Language): Promise<Catalogue | null> {
  try {
    return (await readPackaged(textFile(place, language))) as Catalogue;
  } catch {
    return null;
  }
}
