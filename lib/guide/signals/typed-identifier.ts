import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';
import type { Signal } from '../../screens/signal';

/** The portal's example (placeholder « p.nomXX », login pages v24.3 and v25.5), and the guide's. */
const EXAMPLE = /^p\.nom(?:12|xx)$/i;

/** A French phone number: ten digits from 0, or +33 and nine digits. */
const PHONE = /^(?:\+33|0033|0)[\s.-]?\d(?:[\s.-]?\d{2}){4}$/;

/**
 * Recognises what is typed as an identifier and cannot be one: an example copied as it is, an e-mail
 * address, a phone number, a name with a space in it. Anything else may be one: some schools use twelve
 * letters and digits.
 */
export function oddIdentifier(page: Page): Signal | null {
  for (const field of fieldsOf(page, 'identifier')) {
    const typed = ((field as HTMLInputElement).value ?? '').trim();
    if (EXAMPLE.test(typed)) return 'example-identifier';
    if (/[@\s]/.test(typed) || PHONE.test(typed)) return 'unlike-identifier';
  }
  return null;
}
