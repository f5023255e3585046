/**
 * What a refusal of the page can be about: one thing that is asked, in one field or in several
 * (day, month and year). `other` is a field whose meaning is not known, `page` no field at all.
 */
export const BOXES = [
  'identifier',
  'password',
  'current-password',
  'new-password',
  'confirm-password',
  'birth-date',
  'confirm-email',
  'email',
  'phone',
  'last-name',
  'first-name',
  'sms-code',
  'captcha',
  'legal-link',
  'other',
  'page',
] as const;

/** One thing that a page asks for, and may refuse. */
export type Box = (typeof BOXES)[number];

/** Why a page refuses, as far as its words tell. */
export type Cause =
  /** Nothing was given. */
  | 'empty'
  /** It is not written as such a thing is. */
  | 'malformed'
  /** It is not what the portal or the school knows. */
  | 'mismatch'
  /** It was to be given twice, and is not the same. */
  | 'different'
  /** It was right once. */
  | 'expired'
  /** It is somebody’s already, or was used before. */
  | 'taken'
  | 'unknown';
