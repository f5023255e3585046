/** Kinds of form field that mean the same thing on every generation of the portal. */
export type FieldName =
  | 'identifier'
  | 'password'
  | 'current-password'
  | 'new-password'
  | 'confirm-password'
  | 'birth-day'
  | 'birth-month'
  | 'birth-year'
  | 'birth-date'
  | 'email'
  | 'confirm-email'
  | 'phone'
  | 'last-name'
  | 'first-name'
  | 'sms-code'
  | 'captcha'
  | 'legal-link';
