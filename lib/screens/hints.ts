import type { TextKey } from '../texts/texts';
import type { Signal } from './signal';
import type { Hint } from './vocabulary';

/** A hint's id, with the key of its text where that is shared or named otherwise. */
type Name = string | readonly [id: string, text: TextKey];

/** A hint's own text is named after it: `login.submit` says `login_submit`. */
const named = (name: Name): Pick<Hint, 'id' | 'text'> =>
  typeof name === 'string'
    ? { id: name, text: name.replace(/[.-]/g, '_') as TextKey }
    : { id: name[0], text: name[1] };

/** Something to do on the screen. */
export const step = (
  name: Name,
  target: NonNullable<Hint['target']>,
  more: Partial<Hint> = {},
): Hint => ({ ...named(name), target, tone: 'step', ...more });

/** Something to do away from the page: in a mailbox, on a phone. */
export const away = (name: Name, more: Partial<Hint> = {}): Hint => ({
  ...named(name),
  tone: 'step',
  ...more,
});

/** A warning about what the user types, shown only while the signal lasts. */
export const warning = (name: Name, signal: Signal, more: Partial<Hint> = {}): Hint => ({
  ...named(name),
  signal,
  tone: 'trouble',
  ...more,
});

/** What to do about something that went wrong: a step, in the colour of trouble. */
export const mend = (
  name: Name,
  target: NonNullable<Hint['target']>,
  more: Partial<Hint> = {},
): Hint => ({ ...step(name, target, more), tone: 'trouble' });

/** What does not lead to the ENT, on a screen that offers the way there. */
export const deadEnd = (name: Name, more: Partial<Hint> = {}): Hint => ({
  ...named(name),
  tone: 'note',
  deadEnd: true,
  picture: 'stop',
  ...more,
});

/** Something good to know here. */
export const note = (name: Name, more: Partial<Hint> = {}): Hint => ({
  ...named(name),
  tone: 'note',
  ...more,
});
