import type { WayBackAnswer } from '../messages/answers';
import type { SchoolProblem } from '../my-ent/school-address';
import type { Criteria } from '../password/criteria';
import type { Judgement } from '../password/problem';
import type { Voice } from '../password/say';
import type { Strength } from '../password/strength/messages';
import type { CopiedSuggestion, Suggestions } from '../password/suggestion';
import type { Step } from '../screens/routes';
import type { Advice } from './advice/advice';

/** An ENT as a search shows it. */
export interface FoundEnt {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
}

/** The way back to the user's ENT, or the question that finds it. */
export type WayBackView =
  | Extract<WayBackAnswer, { kind: 'known' }>
  | EntQuestion
  | SchoolQuestion
  /** The background is long in answering. */
  | { readonly kind: 'waiting' };

/** The question for the user's ENT, and what their search has found so far. */
interface EntQuestion {
  readonly kind: 'ask';
  readonly query: string;
  /** Of the letters before, until those of the query come. */
  readonly found: readonly FoundEnt[];
  /** Typing has paused, and nothing bears what was typed. */
  readonly foundNothing?: true;
}

/** The question for the school's address, where the ENT alone leads nowhere. */
export interface SchoolQuestion extends Extract<WayBackAnswer, { kind: 'ask-school' }> {
  /** What was given, as it was. */
  readonly given: string;
  /** Why it was refused; `waiting` where the answer is long in coming. */
  readonly problem: SchoolProblem | 'waiting' | null;
}

/** The offer to keep the identifier that the page shows, and what became of it. */
export interface KeepView {
  readonly identifier: string;
  readonly status: 'offer' | 'waiting' | 'done' | 'full' | 'failed' | 'private' | 'long';
}

/** What is shown of a new password. */
export interface PasswordView {
  /** The field of the new password, and the one where it is typed again. */
  readonly created: Element;
  readonly confirmed: Element | null;
  readonly voice: Voice;
  readonly criteria: Criteria;
  readonly judgement: Judgement;
  /** Null as long as the background has not answered. */
  readonly strength: Strength | null;
  /** What a screen reader is to be told. */
  readonly announcement: string;
  /** Null before any was asked for. */
  readonly suggestions: Suggestions | null;
  /** The suggestion whose button was pressed last. */
  readonly copied: CopiedSuggestion | null;
}

/** Help that is more than a sentence; null where the screen offers none of the kind. */
export interface ExtrasView {
  readonly wayBack: WayBackView | null;
  readonly keep: KeepView | null;
  /** What the clock of a code says. */
  readonly clock: string | null;
  readonly password: PasswordView | null;
}

/** The same on the pages of an ENT. */
export interface EntExtrasView {
  readonly wayBack: WayBackView | null;
  /** The ENT's door for families, on another one. */
  readonly home: { readonly name: string; readonly href: string } | null;
  /** Where one signs out of the portal too. */
  readonly signOut: string | null;
}

/** What is shown over a screen. */
export interface GuideView {
  readonly advice: Advice;
  readonly step: Step | null;
  readonly folded: boolean;
}
