import type { KnownAnswer } from '../../../lib/messages/answers';

/** What is known about a new user. */
export const nothingAnswered: KnownAnswer = {
  profile: null,
  language: 'fr',
  hiddenHints: [],
  folded: [],
  comfort: { textSize: 'normal', spacing: false, readAloud: false },
  activated: [],
  newAccount: false,
  ent: null,
  entDomains: [],
  passwordTyped: false,
  side: null,
  call: null,
};
