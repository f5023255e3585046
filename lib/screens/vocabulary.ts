import type { TextKey } from '../texts/texts';
import type { Month, Profile } from '../vocabulary';
import type { Box, Cause } from './boxes';
import type { Finder } from './finders';
import type { ScreenId } from './ids';
import type { Landmark } from './landmarks';
import type { Offer } from './offer';
import type { Picture } from './picture';
import type { Signal } from './signal';

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
  /**
   * Its place exists several times: `all` of them are to be seen to, one after the other (once for each
   * child), or `any` of them, by choice.
   */
  readonly each?: 'all' | 'any';
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
  /** What to click before the boxes are filled in again: the rule is skipped where it is not there. */
  readonly first?: Target;
  /** The boxes to point at where the page does not say which it means. */
  readonly about?: readonly Box[];
  /** Nothing is left to fill in: the message alone is pointed at, and no step is said. */
  readonly ends?: true;
  /** The school’s records decide: at the second refusal, the guide says whom to ask. */
  readonly school?: true;
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
  /** What the user is doing instead, where one of these is seen; the first that is. */
  readonly titleWhen?: readonly { readonly when: Landmark; readonly title: TextKey }[];
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
export * as at from './finders';
/** Builders of hints: `hint.step(…)` is something to do. */
export * as hint from './hints';
/** Builders of landmarks: `see.field(…)` is a field to be seen. */
export * as see from './landmarks';
