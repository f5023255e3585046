import type { KnownAnswer } from '../messages/answers';
import { frOnPage } from '../texts/locales/fr/on-page';
import { createTexts, type Texts } from '../texts/texts';
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
 */
export async function readKnown(url: string): Promise<Known> {
  const answer = await backend.known(url);
  return { ...answer, texts: await textsIn(answer.language) };
}

/** French is at hand; another language is asked for once it is chosen. */
async function textsIn(language: Language): Promise<Texts> {
  const catalogue = language === 'fr' ? frOnPage : await backend.texts(language);
  return catalogue ? createTexts(language, catalogue, frOnPage) : createTexts('fr', frOnPage);
}
