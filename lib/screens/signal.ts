/** Something about the user's own typing that deserves a word, never a value. */
export type Signal =
  | 'caps-lock'
  | 'ent-mailbox'
  | 'adult-birth-date'
  | 'example-identifier'
  | 'unlike-identifier'
  | 'filled-in';
