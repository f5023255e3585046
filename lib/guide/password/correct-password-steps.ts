import { type Advice, inOrder, type Spot } from '../advice/advice';
import type { PasswordView } from '../view';

/**
 * Marks the steps of a new password as not done until they are: choosing it takes more than a field that
 * is not empty, namely the page's rules (the usual ones where not all were read), and confirming it takes
 * two equal entries: while they differ, that is what went wrong.
 */
export function correctPasswordSteps(advice: Advice, password: PasswordView | null): Advice {
  if (!password) return advice;
  const { likely, problem } = password.judgement;
  const isConfirmed = ({ element }: Spot) => element === password.confirmed;
  const undone = new Set<Element | null>();
  if (!likely) undone.add(password.created);
  if (problem?.kind === 'differ') undone.add(password.confirmed);
  const hints = advice.hints.map((hint) => {
    if (!hint.places.some(({ element }) => undone.has(element))) return hint;
    const places = hint.places.map((one) =>
      undone.has(one.element) ? { ...one, done: false } : one,
    );
    const differs = problem?.kind === 'differ' && places.some(isConfirmed);
    return {
      ...hint,
      places,
      done: false,
      ...(differs && { tone: 'trouble' as const, isStep: true as const }),
    };
  });
  return { ...advice, hints: inOrder(hints) };
}
