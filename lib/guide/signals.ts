import { entOfHost } from '../ents/find';
import type { Page } from '../page/page';
import { fieldsOf } from '../recognise/fields';
import type { Signal } from '../screens/vocabulary';
import { hasAdultBirthDate } from './birth-date';

/**
 * What the user's typing deserves a word about, read from the page for this pass only.
 *
 * @param page the page
 * @param capsLock whether the keyboard says that capitals are locked
 * @param today the day to count ages from
 */
export function readSignals(page: Page, capsLock: boolean, today: Date): ReadonlySet<Signal> {
  const signals = new Set<Signal>();
  if (capsLock && isInPasswordField(page)) signals.add('caps-lock');
  if (fieldsOf(page, 'email').some(isEntMailbox)) signals.add('ent-mailbox');
  if (hasAdultBirthDate(page, today)) signals.add('adult-birth-date');
  return signals;
}

/** Tutorial 000: the address must differ from `identifiant@monbureaunumerique.fr`. */
function isEntMailbox(field: Element): boolean {
  const host = (field as HTMLInputElement).value.trim().toLowerCase().split('@')[1];
  return Boolean(host && entOfHost(host));
}

function isInPasswordField(page: Page): boolean {
  const names = ['password', 'new-password', 'confirm-password'] as const;
  return names.some((name) => fieldsOf(page, name).some((field) => field.matches(':focus')));
}
