/** Help that is more than a sentence. */
export type Offer =
  | 'password'
  | 'way-back'
  | 'keep-identifier'
  | 'sms-clock'
  | 'ent-home'
  | 'portal-sign-out';
