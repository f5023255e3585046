import type { KnownAnswer } from '../../../lib/messages/answers';

/** What is known of a new user, on a page that names nobody. */
export const nothingAnswered: KnownAnswer = {
  profile: null,
  language: 'fr',
  hiddenHints: [],
  folded: [],
  comfort: { textSize: 'normal', spacing: false, readAloud: false },
  activated: [],
  personal: [],
  ent: null,
  entDomains: [],
  typedPassword: null,
};
