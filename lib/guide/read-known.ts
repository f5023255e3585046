import type { KnownAnswer } from '../messages/answers';
import { type Catalogue, createTexts, type Texts } from '../texts/texts';
import type { Language } from '../vocabulary';
import { backend } from './backend';

/** What is known of the user and of the page besides what the page shows. */
export interface Known extends KnownAnswer {
  readonly texts: Texts;
}

/** What is known while the background has not answered: nothing, and the guide goes on. */
const NOTHING: KnownAnswer = {
  profile: null,
  language: 'fr',
  hiddenHints: [],
  folded: [],
  comfort: { textSize: 'normal', spacing: false, readAloud: false },
  activated: [],
  newAccount: false,
  ent: null,
  entDomains: [],
  passwordTyped: false,
  side: null,
  call: null,
};

/** @param french the French texts, which are at hand */
export const nothingKnown = (french: Catalogue): Known => ({
  ...NOTHING,
  texts: createTexts('fr', french),
});

/**
 * Asks for it as the page opens, and tells where its user comes from; never rejects, and may take
 * as long as the background does.
 *
 * @param french the French texts, which are at hand; another language is asked for once it is chosen
 */
export async function readKnown(french: Catalogue): Promise<Known> {
  return withTexts(await backend.known(), french);
}

/**
 * Asks for it once the page was there, and does not tell where its user comes from: what was erased
 * meanwhile must not be learnt again. Never rejects, and may take as long as the background does.
 *
 * @param french the French texts, as in `readKnown`
 */
export async function readKnownAgain(french: Catalogue): Promise<Known> {
  return withTexts(await backend.knownAgain(), french);
}

/**
 * What is known in another language.
 *
 * @param language the language wanted
 * @param french the French texts, as in `readKnown`
 */
export async function inLanguage(
  language: Language,
  french: Catalogue,
): Promise<Pick<Known, 'language' | 'texts'>> {
  return { language, texts: await textsIn(language, french) };
}

async function withTexts(answer: KnownAnswer, french: Catalogue): Promise<Known> {
  return { ...answer, texts: await textsIn(answer.language, french) };
}

async function textsIn(language: Language, french: Catalogue): Promise<Texts> {
  const catalogue = language === 'fr' ? french : await backend.texts(language);
  return catalogue ? createTexts(language, catalogue, french) : createTexts('fr', french);
}
