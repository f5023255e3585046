import { type Advice, inOrder } from '../advice/advice';
import type { PasswordView } from '../view';

/**
 * Marks the steps of a new password as not done until they are: choosing it takes more than a field that
 * is not empty, namely the page's rules (the usual ones where not all were read), and confirming it takes
 * two equal entries.
 */
export function correctPasswordSteps(advice: Advice, password: PasswordView | null): Advice {
  if (!password) return advice;
  const { likely, problem } = password.judgement;
  const undone = new Set<Element | null>();
  if (!likely) undone.add(password.created);
  if (problem?.kind === 'differ') undone.add(password.confirmed);
  const hints = advice.hints.map((hint) =>
    hint.places.some(({ element }) => undone.has(element)) ? { ...hint, done: false } : hint,
  );
  return { ...advice, hints: inOrder(hints) };
}
