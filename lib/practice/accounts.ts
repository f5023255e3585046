/** Account data that the replicas know, for the routes and for people who walk them by hand. */
export const PUPIL = {
  identifier: 'p.dupont12',
  provisional: 'Slip-2025',
  personal: 'Soleil!2025',
  birth: ['14', '03', '2012'],
} as const;

/** A guardian's account, and what the school knows about them. */
export const GUARDIAN = {
  identifier: 'm.dupont34',
  provisional: 'Parent-2025',
  personal: 'Lune?2025x',
  surname: 'Dupont',
  firstName: 'Marie',
  phone: '0639981234',
  smsCode: '482913',
  email: 'marie.dupont@exemple.fr',
} as const;
