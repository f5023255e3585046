/** Something the guide reacts to in what the user typed; never what was typed. */
export type Signal =
  | 'caps-lock'
  | 'ent-mailbox'
  | 'adult-birth-date'
  | 'example-identifier'
  | 'unlike-identifier'
  | 'filled-in';
