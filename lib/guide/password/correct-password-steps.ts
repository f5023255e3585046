import { type Advice, inOrder } from '../advice/advice';
import type { PasswordView } from '../view';

/**
 * A field with something in it is not enough for a password: choosing one is done once the page's
 * rules are met, with what is usual where they were not all read, and confirming it once the two entries agree.
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
