/**
 * Every screen the guide can recognise. The ids are public: tests, reports and translations rely on
 * them, so add to them but never rename one.
 */
export const SCREEN_IDS = [
  'ent/chooser',
  'ent/signed-in',
  'ent/unknown-account',
  'ent/signed-out',
  'ent/staff-login',
  'educonnect/profile',
  'educonnect/login',
  'educonnect/change-required',
  'educonnect/activation-form',
  'educonnect/new-password',
  'educonnect/pupil-identity',
  'educonnect/guardian-identity',
  'educonnect/sms-code',
  'educonnect/guardian-children',
  'educonnect/guardian-email',
  'educonnect/birth-date-check',
  'educonnect/activated',
  'educonnect/account',
  'educonnect/forgotten-identifier',
  'educonnect/forgotten-password',
  'educonnect/unavailable',
  'educonnect/translated',
  'teleservices/home',
] as const;

/** One recognisable state of a page. */
export type ScreenId = (typeof SCREEN_IDS)[number];
