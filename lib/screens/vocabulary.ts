import type { TextKey } from '../texts/texts';
import type { Month, Profile } from '../vocabulary';
import type { Box, Cause } from './boxes';
import type { FieldName } from './field-name';
import type { ScreenId } from './ids';
import type { ActionName, Landmark, Words } from './landmarks';
import type { Offer } from './offer';
import type { Picture } from './picture';
import type { Signal } from './signal';

/** One way to find a place on a screen. */
export type Finder =
  | { readonly css: string; readonly only?: true }
  | { readonly field: FieldName }
  | { readonly action: ActionName }
  | { readonly says: Words }
  | { readonly submitOf: FieldName }
  | { readonly groupOf: readonly FieldName[] }
  | { readonly every: readonly Finder[] };

/** A place on a screen: what the first finder with something visible finds, best evidence first. */
export type Target = readonly Finder[];

/** One instruction, tied to one place on a screen. */
export interface Hint {
  /** Stable name, `<screen>.<what>`; the user's « ne plus montrer » is stored under it. */
  readonly id: string;
  /** What it says; with a `_pupil` variant for the « tu » register. */
  readonly text: TextKey;
  /** Where its ring goes; none for a hint about the whole screen. */
  readonly target?: Target | Readonly<Record<Profile, Target>>;
  /** Whom it is for; everybody if absent. */
  readonly profile?: Profile;
  /** `step` is something to do, `trouble` what went wrong, `note` what is good to know. */
  readonly tone: 'step' | 'trouble' | 'note';
  /** Shown only where this is seen. */
  readonly when?: Landmark;
  /** Shown only while this is true of what the user typed. */
  readonly signal?: Signal;
  /** What it says instead, while this is true of what is in the fields. */
  readonly textWhile?: { readonly signal: Signal; readonly text: TextKey };
  /** An optional step: never the next one to do. */
  readonly optional?: true;
  /** Its place exists several times (once for each child): all of them are meant. */
  readonly each?: true;
  /**
   * It warns that its place, or the whole page, does not lead to the ENT: said in one line under the
   * way that does, its ring drawn only while the user points at the place.
   */
  readonly deadEnd?: true;
  /**
   * Another way on than the steps: in sight beside them, where other notes wait behind « Un
   * problème ? ».
   */
  readonly otherWay?: true;
  /** The drawing beside it, where its place does not tell which. */
  readonly picture?: Picture;
}

/** What to say where the page refuses one of these boxes for one of these causes. */
export interface RefusalRule {
  readonly boxes: readonly Box[];
  /** Empty for any cause. */
  readonly causes: readonly Cause[];
  /** What it says; null where a hint of the screen says it already. */
  readonly text: TextKey | null;
  /** What to check then, one thing each; `$1` as in the text. */
  readonly checks?: readonly TextKey[];
  /** Only where this is seen. */
  readonly when?: Landmark;
  /** Only where several of the boxes are refused together. */
  readonly several?: true;
  /** A place whose words text or checks quote: the rule is skipped where it has none. */
  readonly quotes?: Target;
  /** What they say to click: the rule is skipped where a click would not reach it. */
  readonly clicks?: Target;
  /** The boxes to point at where the page does not say which it means. */
  readonly about?: readonly Box[];
  /** The school’s records decide: at the second refusal, the guide says whom to ask. */
  readonly school?: true;
  readonly picture?: Picture;
}

/** One recognisable state of a page: data only. */
export interface Screen {
  readonly id: ScreenId;
  /**
   * When it was last seen: the date of its newest source, January where that gives only the year.
   */
  readonly seen: Month;
  /** Exact hosts it exists on; https and the default port are implied. */
  readonly on: readonly string[];
  /** What proves it. */
  readonly landmark: Landmark;
  /** What the user is doing here, in a few words. */
  readonly title: TextKey;
  /** What the user is doing instead, where this is seen. */
  readonly titleWhen?: { readonly when: Landmark; readonly title: TextKey };
  readonly hints: readonly Hint[];
  /** What this screen says of refusals, tried before what every screen says (`refusals.ts`). */
  readonly refusals?: readonly RefusalRule[];
  /** What shows which profile the screen is for. */
  readonly profileFrom?: readonly { readonly when: Landmark; readonly profile: Profile }[];
  /** What shows that the user is on no route from the chooser to the ENT here. */
  readonly offRoute?: Landmark;
  /** Extra help: the password checklist, the way back to the ENT, keeping the identifier. */
  readonly offers?: readonly Offer[];
}

export const screen = (definition: Screen): Screen => definition;

/** Builders of finders: `at.field(…)` is the place of a field. */
export const at = {
  css: (css: string): Finder => ({ css }),
  /** Only where a single element matches. */
  onlyCss: (css: string): Finder => ({ css, only: true }),
  field: (name: FieldName): Finder => ({ field: name }),
  action: (...words: string[]): Finder => ({ action: { words } }),
  actionBut: (not: Words, ...words: string[]): Finder => ({ action: { words, not } }),
  actionAmong: (among: string, ...words: string[]): Finder => ({ action: { words, among } }),
  actionWith: (besides: Words, ...words: string[]): Finder => ({ action: { words, besides } }),
  says: (...words: string[]): Finder => ({ says: words }),
  /** All of these places, only where the page has them all. */
  every: (...of: Finder[]): Finder => ({ every: of }),
  /** The submit button of a field's form, whatever its words. */
  submitOf: (name: FieldName): Finder => ({ submitOf: name }),
  /** What contains one field of each kind and no other control: the boxes of one date of birth. */
  groupOf: (...names: FieldName[]): Finder => ({ groupOf: names }),
};

/** Builders of hints: `hint.step(…)` is something to do. */
export * as hint from './hints';
/** Builders of landmarks: `see.field(…)` is a field to be seen. */
export * as see from './landmarks';
