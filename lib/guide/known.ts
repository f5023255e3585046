import type { KnownAnswer } from '../messages/answers';
import { type Catalogue, createTexts, type Texts } from '../texts/texts';
import type { Language } from '../vocabulary';
import { backend } from './backend';

/** What is known of the user and of the page besides what the page shows. */
export interface Known extends KnownAnswer {
  readonly texts: Texts;
}

/**
 * Asks for it; never rejects.
 *
 * @param url address of the page
 * @param french the French texts, which are at hand; another language is asked for once it is chosen
 * @param when whether the page has just been opened, and tells where its user comes from, or was
 *   there already: what was erased meanwhile must not be learnt again
 */
export async function readKnown(
  url: string,
  french: Catalogue,
  when: 'arriving' | 'staying',
): Promise<Known> {
  const answer = await backend.known(url, when === 'arriving');
  return { ...answer, texts: await textsIn(answer.language, french) };
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

async function textsIn(language: Language, french: Catalogue): Promise<Texts> {
  const catalogue = language === 'fr' ? french : await backend.texts(language);
  return catalogue ? createTexts(language, catalogue, french) : createTexts('fr', french);
}
