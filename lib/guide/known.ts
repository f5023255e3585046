import type { KnownAnswer } from '../messages/answers';
import { type Catalogue, createTexts, type Texts } from '../texts/texts';
import type { Language } from '../vocabulary';
import { backend } from './backend';

/** What is known of the user and of the page besides what the page shows. */
export interface Known extends KnownAnswer {
  readonly texts: Texts;
}

/**
 * Asks for it as the page opens, and tells where its user comes from; never rejects.
 *
 * @param url address of the page
 * @param french the French texts, which are at hand; another language is asked for once it is chosen
 */
export async function readKnown(url: string, french: Catalogue): Promise<Known> {
  return withTexts(await backend.known(url), french);
}

/**
 * Asks for it once the page was there, and does not tell where its user comes from: what was erased
 * meanwhile must not be learnt again. Never rejects.
 *
 * @param url address of the page
 * @param french the French texts, as in `readKnown`
 * @returns null where no answer comes: what was known may still be so
 */
export async function readKnownAgain(url: string, french: Catalogue): Promise<Known | null> {
  const answer = await backend.knownAgain(url);
  return answer && withTexts(answer, french);
}

/**
 * What is known, in another language from now on: here at once, and on the pages to come where that
 * can be remembered.
 *
 * @param known what is known
 * @param language the language wanted
 * @param french the French texts, as in `readKnown`
 */
export async function inLanguage(
  known: Known,
  language: Language,
  french: Catalogue,
): Promise<Known> {
  backend.speak(language);
  return { ...known, language, texts: await textsIn(language, french) };
}

async function withTexts(answer: KnownAnswer, french: Catalogue): Promise<Known> {
  return { ...answer, texts: await textsIn(answer.language, french) };
}

async function textsIn(language: Language, french: Catalogue): Promise<Texts> {
  const catalogue = language === 'fr' ? french : await backend.texts(language);
  return catalogue ? createTexts(language, catalogue, french) : createTexts('fr', french);
}
