/** Help that is more than a sentence. */
export type Offer = 'password' | 'way-back' | 'keep-identifier' | 'ent-home' | 'portal-sign-out';
