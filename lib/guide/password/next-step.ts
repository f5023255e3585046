import type { Page } from '../../page/page';
import type { Judgement } from '../../password/problem';
import type { Eye, NextStep } from '../../password/say-now';
import type { PasswordFields } from '../../recognise/password-fields';
import { type Advice, type HintAdvice, isAmiss } from '../advice/advice';
import { written } from '../advice/displayed';

/**
 * What comes after a password that the page takes: the second box, then what was left out before, such
 * as the current password, then the page's own button.
 *
 * @returns null where the page says that something else is wrong
 */
export function nextStep(
  { hints }: Advice,
  { created, confirmed }: PasswordFields,
  { repeated }: Judgement,
): NextStep | null {
  if (hints.some(isAmiss)) return null;
  const rankOf = (box: Element | null) =>
    hints.find(({ places }) => places.some(({ element }) => element === box))?.rank ?? null;
  if (confirmed && !repeated) return { kind: 'again', box: rankOf(confirmed) };
  const [first, last] = [rankOf(created), rankOf(confirmed ?? created)];
  const isLeft = ({ rank, current }: HintAdvice) => current && (rank ?? 0) < (first ?? 0);
  const isAfter = ({ rank, places }: HintAdvice) =>
    last !== null && (rank ?? 0) > last && places.length > 0;
  const left = hints.find(isLeft);
  if (left) return { kind: 'left', words: left.text };
  return { kind: 'go', words: hints.find(isAfter)?.text ?? null };
}

/** What shows the letters of a password: an eye (login page v25.5), or words (2021). */
const EYE = '.showPwd, button[aria-label*="mot de passe" i]';

/**
 * The eye of the box where the password is typed again, while it hides the letters.
 *
 * @returns null without one
 */
export function eyeOf(page: Page, { confirmed }: PasswordFields): Eye | null {
  if (!confirmed?.matches('[type="password"]') || !confirmed.parentElement) return null;
  const eye = page.find(EYE, confirmed.parentElement).find(page.visible);
  return eye ? { words: written(eye) } : null;
}
