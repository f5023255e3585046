import { textAssets } from '../../../lib/build/text-assets';
import { fr } from '../../../lib/texts/locales/fr';
import { unpackTexts } from '../../../lib/texts/packed';
import { textFile } from '../../../lib/texts/paths';
import { createTexts, type Texts } from '../../../lib/texts/texts';
import { LANGUAGES, type Language } from '../../../lib/vocabulary';

const assets = new Map(textAssets().map((asset) => [`/${asset.relativeDest}`, asset.contents]));

const read = (holds: Parameters<typeof textFile<'own-pages'>>[1]) =>
  JSON.parse(String(assets.get(textFile('own-pages', holds))));

/** The texts of the extension's own pages, as the package has them. */
export const textsIn = (language: Language): Texts =>
  createTexts(language, language === 'fr' ? fr : unpackTexts(read('keys'), read(language)), fr);

/** Those of every language, French first. */
export const EVERY_LANGUAGE = LANGUAGES.map(textsIn) as [Texts, ...Texts[]];
