import type { WayBackAnswer } from '../messages/answers';
import type { SchoolProblem } from '../my-ent/school-address';
import type { Voice } from '../password/say';
import type { Moment, Said } from '../password/say-now';
import type { CopiedSuggestion, Suggestions } from '../password/suggestion';
import type { Step } from '../screens/routes';
import type { Advice } from './advice/advice';

/** An ENT as listed in search results. */
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
  /** The background is slow to answer. */
  | { readonly kind: 'waiting' };

/** The question which ENT is the user's, and what their search has found so far. */
interface EntQuestion {
  readonly kind: 'ask';
  readonly query: string;
  /** Results for the previous query until those for this one come. */
  readonly found: readonly FoundEnt[];
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
  /** The same for screen readers, once typing pauses. */
  readonly announcement: string;
  /** Null until some are requested. */
  readonly suggestions: Suggestions | null;
  /** The suggestion whose copy button was pressed last. */
  readonly copied: CopiedSuggestion | null;
}

/** Help that is more than a sentence; null for what the screen does not offer. */
export interface ExtrasView {
  readonly wayBack: WayBackView | null;
  readonly keep: KeepView | null;
  /** What is said about the time left for a code. */
  readonly clock: string | null;
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
  readonly step: Step | null;
  readonly folded: boolean;
}
