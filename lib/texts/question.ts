/** A question and what is said to whoever has it. */
export interface Answered {
  readonly question: string;
  readonly answer: string;
}

/** The first sentence, if it is a question: in Spanish, Arabic and Chinese signs too. */
const QUESTION = /^([^.!。！?؟？]*[?؟？])\s*(.+)$/su;

/**
 * Splits « Pas de SMS ? Vérifiez le numéro. » after its question.
 *
 * @param text a text of the guide
 * @returns null for a text that does not begin with a question and go on
 */
export function answeredIn(text: string): Answered | null {
  const [, question, answer] = QUESTION.exec(text) ?? [];
  return question && answer ? { question, answer } : null;
}
