import { isBefore } from '../page/is-before';
import type { Page } from '../page/page';
import type { Box } from '../screens/boxes';
import type { FieldName } from '../screens/field-name';
import { fieldsOf } from './fields';

/** A visible field and what it asks for. */
export interface BoxField {
  readonly field: Element;
  readonly box: Box;
}

/** The fields that make up each box. */
const FIELDS_OF: Readonly<Record<Exclude<Box, 'other' | 'page'>, readonly FieldName[]>> = {
  identifier: ['identifier'],
  password: ['password'],
  'current-password': ['current-password'],
  'new-password': ['new-password'],
  'confirm-password': ['confirm-password'],
  'birth-date': ['birth-day', 'birth-month', 'birth-year', 'birth-date'],
  'confirm-email': ['confirm-email'],
  email: ['email'],
  phone: ['phone'],
  'last-name': ['last-name'],
  'first-name': ['first-name'],
  'sms-code': ['sms-code'],
  captcha: ['captcha'],
  'legal-link': ['legal-link'],
  consent: ['consent'],
};

/** Fields to type or choose anything in. */
const WRITABLE =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="number"], input[type="date"], input[type="password"], select, textarea';

/** The visible fields of a page with what they ask for, in document order. */
export function boxesOn(page: Page): BoxField[] {
  const boxes = new Map<Element, Box>();
  const add = (field: Element, box: Box) => boxes.has(field) || boxes.set(field, box);
  // A password in use has two names: beside a new password, it is the « current » one.
  const creates = fieldsOf(page, 'new-password').length > 0;
  for (const [box, names] of Object.entries(FIELDS_OF)) {
    if (box === (creates ? 'password' : 'current-password')) continue;
    for (const name of names) for (const field of fieldsOf(page, name)) add(field, box as Box);
  }
  for (const field of page.find(WRITABLE)) if (page.visible(field)) add(field, 'other');
  return [...boxes]
    .map(([field, box]) => ({ field, box }))
    .sort((one, other) => (isBefore(one.field, other.field) ? -1 : 1));
}
