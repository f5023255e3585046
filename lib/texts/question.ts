import type { GuideText } from './page-words';

/** A question and what is said to whoever has it. */
export interface Answered {
  readonly question: GuideText;
  readonly answer: GuideText;
}

/**
 * The first sentence, if it is a question: in Spanish, Arabic and Chinese signs too. What is quoted from
 * the page is passed over whole, whatever signs are in it.
 */
const QUESTION = /^((?:«[^»]*»|[^«.!。！?؟？])*[?؟？])\s*(.+)$/su;

/**
 * Splits « Pas de SMS ? Vérifiez le numéro. » after its question.
 *
 * @param text a text of the guide
 * @returns null for a text that does not begin with a question and go on
 */
export function answeredIn(text: GuideText): Answered | null {
  const [, question, answer] = (QUESTION.exec(text) ?? []) as (GuideText | undefined)[];
  return question && answer ? { question, answer } : null;
}
