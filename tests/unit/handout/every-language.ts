import { textAssets } from '../../../lib/build/text-assets';
import { fr } from '../../../lib/texts/locales/fr';
import { textFile } from '../../../lib/texts/paths';
import { createTexts, type Texts } from '../../../lib/texts/texts';
import { LANGUAGES, type Language } from '../../../lib/vocabulary';

const assets = new Map(textAssets().map((asset) => [`/${asset.relativeDest}`, asset.contents]));

/** The texts of the extension's own pages, as the package has them. */
export const textsIn = (language: Language): Texts =>
  createTexts(
    language,
    JSON.parse(String(assets.get(textFile('own-pages', language)) ?? '{}')),
    fr,
  );

/** Those of every language, French first. */
export const EVERY_LANGUAGE = LANGUAGES.map(textsIn) as [Texts, ...Texts[]];
