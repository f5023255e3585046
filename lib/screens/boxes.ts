/**
 * What a refusal can be about: one thing asked for, in one field or in several (day, month and
 * year). `other` is a field of unknown meaning; `page`, no field at all.
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
  'consent',
  'other',
  'page',
] as const;

/** One thing a page asks for, and may refuse. */
export type Box = (typeof BOXES)[number];

/** Why a page refuses, as far as its words tell. */
export const CAUSES = [
  /** Nothing was entered. */
  'empty',
  /** Its format is wrong. */
  'malformed',
  /** It is not what the portal or the school has on record. */
  'mismatch',
  /** The two entries differ. */
  'different',
  /** It was valid once. */
  'expired',
  /** It is somebody else’s already, or was used before. */
  'taken',
  /** Nothing more is taken for a while, after too many tries. */
  'locked',
  'unknown',
] as const;

/** One of them. */
export type Cause = (typeof CAUSES)[number];
