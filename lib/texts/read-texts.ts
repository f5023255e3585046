import { readPackaged } from '../read-packaged';
import { type PackedTexts, unpackTexts } from './packed';
import { type LanguageIn, type TextPlace, textFile } from './paths';
import type { Catalogue } from './texts';

/**
 * Reads the texts of a language from the extension's own package.
 *
 * @param place where they are shown
 * @param language their language
 * @returns null where they cannot be read: what is shown is then French
 */
export async function readTexts<Place extends TextPlace>(
  place: Place,
  language: LanguageIn<Place>,
): Promise<Catalogue | null> {
  try {
    const [keys, texts] = await Promise.all([
      readPackaged(textFile(place, 'keys')),
      readPackaged(textFile(place, language)),
    ]);
    return unpackTexts(keys as readonly string[], texts as PackedTexts);
  } catch {
    return null;
  }
}
