import type { Page } from '../page/page';
import { isTranslated } from '../page/translated';
import type { FieldName } from '../screens/field-name';
import { FIELD_EVIDENCE, TEXT_FIELDS } from './field-names';
import { labelOf } from './label';
import { passwordFields } from './password-fields';
import { holds } from './words';

/**
 * The visible fields of a page for one purpose, in document order.
 *
 * @param page the page
 * @param name the purpose
 */
export function fieldsOf(page: Page, name: FieldName): Element[] {
  switch (name) {
    case 'password':
    case 'current-password':
      return [...passwordFields(page).current];
    case 'new-password':
      return present(passwordFields(page).created);
    case 'confirm-password':
      return present(passwordFields(page).confirmed);
    case 'email':
      return mails(page).filter((field, index) => index === 0 || !isTypedAgain(page, field));
    case 'confirm-email':
      return mails(page).filter((field, index) => index > 0 && isTypedAgain(page, field));
    case 'identifier':
      return asked(byEvidence(page, name), page);
    default:
      return byEvidence(page, name);
  }
}

function byEvidence(page: Page, name: keyof typeof FIELD_EVIDENCE): Element[] {
  const { css, among, words, not = [], stem } = FIELD_EVIDENCE[name];
  const proven = css ? page.find(css).filter((input) => isShown(page, input)) : [];
  if (proven.length > 0) return proven;
  if (stem && isTranslated(page)) {
    return page.find(among).filter((input) => isCalled(input, stem) && isShown(page, input));
  }
  return page.find(among).filter((input) => {
    const label = labelOf(page, input);
    return holds(label, words) && !holds(label, not) && isShown(page, input);
  });
}

const isCalled = (input: Element, stem: RegExp): boolean =>
  stem.test(input.id) || stem.test(input.getAttribute('name') ?? '');

/**
 * At the portal’s sign-in, the one box to type in beside the password asks for the identifier, whatever
 * its page calls it.
 */
function asked(named: Element[], page: Page): Element[] {
  if (named.length > 0 || !page.url.pathname.startsWith('/idp/')) return named;
  const [password, ...more] = fieldsOf(page, 'password');
  const form = password?.closest('form');
  if (!form || more.length > 0) return named;
  const others = page
    .find(TEXT_FIELDS, form)
    .filter((field) => field !== password && page.visible(field));
  const [only] = others;
  if (!only || others.length > 1) return named;
  return OTHER_BOXES.some((name) => byEvidence(page, name).includes(only)) ? named : others;
}

/** What else may stand beside a password. */
const OTHER_BOXES = ['email', 'phone', 'sms-code', 'captcha', 'birth-date', 'last-name'] as const;

/**
 * An email address may be asked for twice; the second label may say no more than « Confirmation ».
 */
function mails(page: Page): Element[] {
  const named = byEvidence(page, 'email');
  const again = named.length > 0 ? byEvidence(page, 'confirm-email') : [];
  return page.find('input').filter((input) => named.includes(input) || again.includes(input));
}

/** Its label says so, or its name does where both labels are the same. */
function isTypedAgain(page: Page, field: Element): boolean {
  const { words } = FIELD_EVIDENCE['confirm-email'];
  const name = `${field.id} ${field.getAttribute('name') ?? ''}`;
  return holds(labelOf(page, field), words) || /confirm|repet|retyp|verif/i.test(name);
}

/** A radio button is often hidden behind its styled label, which is what the user sees. */
function isShown(page: Page, input: Element): boolean {
  if (page.visible(input)) return true;
  const type = input.getAttribute('type');
  if (type !== 'radio' && type !== 'checkbox') return false;
  return [...((input as HTMLInputElement).labels ?? [])].some((label) => page.visible(label));
}

const present = (element: Element | null): Element[] => (element ? [element] : []);
