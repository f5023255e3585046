import type { Page } from '../../page/page';
import { fieldsOf } from '../../recognise/fields';

/**
 * Puts the identifier in its field as if the user had typed it: the portal's own checks listen for these
 * events. Only ever called after a click in the popup; never fills in a password, never submits.
 *
 * @param page the login page
 * @param identifier what to write
 * @returns whether it was filled in
 */
export function fillIdentifier(page: Page, identifier: string): boolean {
  const [field] = fieldsOf(page, 'identifier');
  if (!(field instanceof HTMLInputElement) || field.readOnly || field.disabled) return false;
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  set?.call(field, identifier);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
