import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';
import { isUnder } from '../../screens/hosts';
import type { Signal } from '../../screens/signal';
import { isAutofilled } from '../advice/form-state';
import { hasAdultBirthDate } from './birth-date';
import { oddIdentifier } from './typed-identifier';

/** What signals depend on besides the page. */
interface SignalSources {
  /** Whether Caps Lock is on. */
  readonly capsLock: boolean;
  /** Hosts and domains of the ENTs. */
  readonly entDomains: readonly string[];
  /** Whether a field received input events, mostly from its user. */
  readonly given?: (field: Element) => boolean;
  /** The current date. */
  readonly today: Date;
}

/** Reads the signals in what the user has typed, for this pass only. */
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
 * Whether the browser or a script filled a field in without input events: on a shared computer, perhaps
 * with somebody else's identifier. A value from the server is one that it was sent before.
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
