import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';
import { isUnder } from '../../screens/hosts';
import type { Signal } from '../../screens/signal';
import { isAutofilled } from '../advice/form-state';
import { hasAdultBirthDate } from './birth-date';
import { oddIdentifier } from './typed-identifier';

/** What the signals depend on besides the page. */
interface SignalSources {
  /** Whether the keyboard says that capitals are locked. */
  readonly capsLock: boolean;
  /** Hosts and domains of the ENTs. */
  readonly entDomains: readonly string[];
  /** Whether something was put in a field with a word of it, by its user mostly. */
  readonly given?: (field: Element) => boolean;
  /** The day to count ages from. */
  readonly today: Date;
}

/** What the user's typing deserves a word about, read from the page for this pass only. */
export function readSignals(page: Page, sources: SignalSources): ReadonlySet<Signal> {
  const signals = new Set<Signal>();
  if (sources.capsLock && isInPasswordField(page)) signals.add('caps-lock');
  if (fieldsOf(page, 'email').some((field) => isEntMailbox(field, sources.entDomains))) {
    signals.add('ent-mailbox');
  }
  const [identifier] = fieldsOf(page, 'identifier');
  if (identifier && isFilledIn(identifier as HTMLInputElement, sources.given)) {
    signals.add('filled-in');
  }
  if (hasAdultBirthDate(page, sources.today)) signals.add('adult-birth-date');
  const odd = oddIdentifier(page);
  if (odd) signals.add(odd);
  return signals;
}

/**
 * By the browser, or by a script that says nothing of it: perhaps with somebody else's, where a
 * computer is shared. What the server wrote is what it was sent before.
 */
const isFilledIn = (field: HTMLInputElement, given: SignalSources['given'] = () => true) =>
  isAutofilled(field) ||
  (field.value !== '' && field.value !== field.defaultValue && !given(field));

/** Tutorial 000: the address must differ from `identifiant@monbureaunumerique.fr`. */
function isEntMailbox(field: Element, entDomains: readonly string[]): boolean {
  const [, host] = (field as HTMLInputElement).value.trim().toLowerCase().split('@');
  return host !== undefined && entDomains.some((domain) => isUnder(host, domain));
}

function isInPasswordField(page: Page): boolean {
  const names = ['password', 'new-password', 'confirm-password'] as const;
  return names.some((name) => fieldsOf(page, name).some((field) => field.matches(':focus')));
}
