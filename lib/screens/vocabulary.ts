import type { TextKey } from '../texts/texts';
import type { Month, Profile } from '../vocabulary';
import type { Box, Cause } from './boxes';
import type { FieldName } from './field-name';
import type { ScreenId } from './ids';
import type { ActionName, Landmark, Words } from './landmarks';
import type { Offer } from './offer';
import type { Picture } from './picture';
import type { Signal } from './signal';

/** A place on a screen: the first of its finders that has something visible. */
export type Finder =
  | { readonly css: string; readonly only?: true }
  | { readonly field: FieldName }
  | { readonly action: ActionName }
  | { readonly says: Words }
  | { readonly submitOf: FieldName }
  | { readonly groupOf: readonly FieldName[] }
  | { readonly every: readonly Finder[] };

/** Where to look for a place, best evidence first. */
export type Target = readonly Finder[];

/** One instruction tied to one place of a screen. */
export interface Hint {
  /** Stable name, `<screen>.<what>`; the user's « ne plus montrer » is kept under it. */
  readonly id: string;
  /** What it says; with a `_pupil` variant for the « tu » register. */
  readonly text: TextKey;
  /** Where its ring goes; none for a word that concerns the whole screen. */
  readonly target?: Target | Readonly<Record<Profile, Target>>;
  /** Whom it concerns; everybody without it. */
  readonly profile?: Profile;
  /** `step` is something to do, `trouble` what went wrong, `note` what is good to know. */
  readonly tone: 'step' | 'trouble' | 'note';
  /** Shown only where this is seen. */
  readonly when?: Landmark;
  /** Shown only while this is true of what the user typed. */
  readonly signal?: Signal;
  /** What it says instead, while this is true of what is in the fields. */
  readonly textWhile?: { readonly signal: Signal; readonly text: TextKey };
  /** The step is optional: it is never the one to do next. */
  readonly optional?: true;
  /** Its place exists several times (one for each child): all of them are meant. */
  readonly each?: true;
  /** The note's ring is always drawn; other notes draw theirs only while they are pointed at. */
  readonly ringed?: true;
  /** The drawing beside it, where its place does not tell. */
  readonly picture?: Picture;
}

/** What is said where the page refuses one of these boxes for one of these causes. */
export interface RefusalRule {
  readonly boxes: readonly Box[];
  /** Whatever the cause, without any. */
  readonly causes: readonly Cause[];
  /** What it says; null where a hint of the screen says it already. */
  readonly text: TextKey | null;
  /** Only where this is seen. */
  readonly when?: Landmark;
  /** Only where several of the boxes are refused together. */
  readonly several?: true;
  /** A place whose words the text quotes: the rule is passed over where it has none. */
  readonly quotes?: Target;
  /** What the text tells to click: the rule is passed over where a click would not reach it. */
  readonly clicks?: Target;
  /** The boxes to point at where the page does not say which it means. */
  readonly about?: readonly Box[];
  /** The school’s own record decides: it is told to whom to turn at the second refusal. */
  readonly school?: true;
  readonly picture?: Picture;
}

/** One recognisable state a user can stand in front of: data only. */
export interface Screen {
  readonly id: ScreenId;
  /**
   * When somebody last saw it: the date of the newest source of it, January where the source gives
   * its year only.
   */
  readonly seen: Month;
  /** Exact hosts on which it exists, https and default port understood. */
  readonly on: readonly string[];
  /** What proves it. */
  readonly landmark: Landmark;
  /** What the user is doing here, in a few words. */
  readonly title: TextKey;
  /** What the user is doing instead, where this is seen. */
  readonly titleWhen?: { readonly when: Landmark; readonly title: TextKey };
  readonly hints: readonly Hint[];
  /** What this screen says of refusals, before what every screen says (`refusals.ts`). */
  readonly refusals?: readonly RefusalRule[];
  /** Where the screen says for which profile it is. */
  readonly profileFrom?: readonly { readonly when: Landmark; readonly profile: Profile }[];
  /** What shows that the login page is the single page of 2021 (tutorials 000 and 003). */
  readonly singleLogin?: Landmark;
  /** What shows that the user is on no way from the chooser to the ENT here. */
  readonly offRoute?: Landmark;
  /** Extra help: the password checklist, the way back to the ENT, keeping the identifier. */
  readonly offers?: readonly Offer[];
}

export const screen = (definition: Screen): Screen => definition;

/** A place named by what stands there. */
export const at = {
  css: (css: string): Finder => ({ css }),
  /** Where it is the only one. */
  onlyCss: (css: string): Finder => ({ css, only: true }),
  field: (name: FieldName): Finder => ({ field: name }),
  action: (...words: string[]): Finder => ({ action: { words } }),
  actionBut: (not: Words, ...words: string[]): Finder => ({ action: { words, not } }),
  actionAmong: (among: string, ...words: string[]): Finder => ({ action: { words, among } }),
  actionWith: (besides: Words, ...words: string[]): Finder => ({ action: { words, besides } }),
  says: (...words: string[]): Finder => ({ says: words }),
  /** All of these places, where the page has all of them. */
  every: (...of: Finder[]): Finder => ({ every: of }),
  /** The button that sends the form of a field, whatever its words. */
  submitOf: (name: FieldName): Finder => ({ submitOf: name }),
  /** What holds one field of each kind and nothing more: the boxes of one date of birth. */
  groupOf: (...names: FieldName[]): Finder => ({ groupOf: names }),
};

/** Name of a hint, with the text it shares with others where it has none of its own name. */
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

/** What the user's own typing deserves, shown only while the signal lasts. */
export const care = (name: Name, signal: Signal, more: Partial<Hint> = {}): Hint => ({
  ...named(name),
  signal,
  tone: 'trouble',
  ...more,
});

/** What is good to know here. */
export const note = (name: Name, more: Partial<Hint> = {}): Hint => ({
  ...named(name),
  tone: 'note',
  ...more,
});
