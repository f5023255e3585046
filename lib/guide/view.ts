import type { WayBackAnswer } from '../messages/answers';
import type { SchoolProblem } from '../my-ent/school-address';
import type { Voice } from '../password/say';
import type { Moment, Said } from '../password/say-now';
import type { CopiedSuggestion, Suggestions } from '../password/suggestion';
import type { Advice } from './advice/advice';
import type { Progress } from './progress';

/** A line of search results: an ENT, or a place to search instead, which has no id. */
export interface FoundEnt {
  readonly id: string | null;
  readonly name: string;
  readonly territory: string;
}

/** The way back to the user's ENT, or the question that finds it. */
export type WayBackView =
  | Extract<WayBackAnswer, { kind: 'known' }>
  | EntQuestion
  | SchoolQuestion
  /** The background is slow to answer. */
  | { readonly kind: 'waiting' };

/** What stands until the user has named another ENT. */
type KeptWayBack = Extract<WayBackAnswer, { kind: 'known' }> | SchoolQuestion;

/** The question which ENT is the user's, and what their search has found so far. */
export interface EntQuestion {
  readonly kind: 'ask';
  readonly query: string;
  /** What the user doubts, and may keep after all. */
  readonly instead?: KeptWayBack;
  /** Results for the previous query until those for this one come. */
  readonly found: readonly FoundEnt[];
  /** What was typed is unknown: those found are spelt almost the same. */
  readonly meant?: true;
  /** Typing has paused, and nothing matches. */
  readonly foundNothing?: true;
}

/** The question for the school's address, when the ENT alone leads nowhere. */
export interface SchoolQuestion extends Extract<WayBackAnswer, { kind: 'ask-school' }> {
  /** What the user typed, unchanged. */
  readonly given: string;
  /** Why it was refused; `waiting` while the answer is slow to come. */
  readonly problem: SchoolProblem | 'waiting' | null;
}

/** The identifier that the page shows, repeated where its user looks. */
export interface IdentifierView {
  readonly text: string;
  /** Whether it could be copied; null if that was not asked for. */
  readonly copied: boolean | null;
}

/** The offer to keep the identifier that the page shows, and what became of it. */
export interface KeepView {
  readonly identifier: string;
  readonly status: 'offer' | 'waiting' | 'done' | 'full' | 'failed' | 'private' | 'long';
}

/** What is shown about a new password. */
export interface PasswordView extends Moment {
  /** The field of the new password, and the one where it is typed again. */
  readonly created: Element;
  readonly confirmed: Element | null;
  readonly voice: Voice;
  /** The sentence of the moment; null while nothing is typed. */
  readonly said: Said | null;
  /** Nothing is typed, and another box comes first. */
  readonly waits: boolean;
  /** The same for screen readers, once typing pauses. */
  readonly announcement: string;
  /** Null until some are requested. */
  readonly suggestions: Suggestions | null;
  /** The suggestion whose copy button was pressed last. */
  readonly copied: CopiedSuggestion | null;
}

/** What is known of a code that the page asks for. */
export interface CodeView {
  /** Where it is typed. */
  readonly field: Element | null;
  /** What is said about the time left for it. */
  readonly clock: string | null;
  /** That time is over. */
  readonly isOver: boolean;
  /** It is long in coming: nothing was typed for a minute. */
  readonly isLong: boolean;
}

/** Help that is more than a sentence; null for what the screen does not offer. */
export interface ExtrasView {
  readonly wayBack: WayBackView | null;
  readonly identifier: IdentifierView | null;
  /** Null for an identifier that is kept already. */
  readonly keep: KeepView | null;
  readonly code: CodeView | null;
  readonly password: PasswordView | null;
}

/** The same, on the pages of an ENT. */
export interface EntExtrasView {
  readonly wayBack: WayBackView | null;
  /** The ENT's sign-in page for families, when this one is for others. */
  readonly home: { readonly name: string; readonly href: string } | null;
  /** Address of the portal's sign-out page. */
  readonly signOut: string | null;
}

/** What is shown over a screen. */
export interface GuideView {
  readonly advice: Advice;
  readonly progress: Progress | null;
  readonly folded: boolean;
  /** Hints of the screen that the user hid. */
  readonly hidden: readonly string[];
}
