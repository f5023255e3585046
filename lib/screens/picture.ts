import type { FieldName } from './field-name';
import type { Hint } from './vocabulary';

/** What the drawing beside an instruction shows: what to do there, for users who do not read it. */
export type Picture =
  | 'ask'
  | 'calendar'
  | 'click'
  | 'key'
  | 'mail'
  | 'phone'
  | 'see'
  | 'stop'
  | 'type'
  | 'wait'
  | 'write';

const OF_FIELD: Readonly<Partial<Record<FieldName, Picture>>> = {
  password: 'key',
  'current-password': 'key',
  'new-password': 'key',
  'confirm-password': 'key',
  'birth-day': 'calendar',
  'birth-month': 'calendar',
  'birth-year': 'calendar',
  'birth-date': 'calendar',
  email: 'mail',
  'confirm-email': 'mail',
  phone: 'phone',
  'sms-code': 'phone',
  'legal-link': 'click',
  consent: 'click',
};

/**
 * The drawing that goes with a hint: the one its screen names, else the one for its place.
 *
 * @param hint any hint
 * @returns null for a hint with nothing to do
 */
export function pictureOf({ picture, target }: Hint): Picture | null {
  if (picture) return picture;
  const places = target ? ('pupil' in target ? target.pupil : target) : [];
  if (places.length === 0) return null;
  const typed = places.find((place) => 'field' in place);
  return typed ? (OF_FIELD[typed.field] ?? 'type') : 'click';
}
