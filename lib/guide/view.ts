import type { Step } from '../screens/routes';
import type { Advice } from './advice';

/** An ENT as a search shows it. */
export interface FoundEnt {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
}

/** The way back to the user's ENT, or the question that finds it. */
export type WayBackView =
  | { readonly kind: 'known'; readonly name: string; readonly href: string }
  | { readonly kind: 'ask'; readonly query: string; readonly found: readonly FoundEnt[] };

/** The offer to keep the identifier that the page shows, and what became of it. */
export interface KeepView {
  readonly identifier: string;
  readonly status: 'offer' | 'done' | 'full' | 'failed' | 'private';
}

/** Everything that is shown over a screen. */
export interface GuideView {
  readonly advice: Advice;
  readonly step: Step | null;
  readonly folded: boolean;
  readonly wayBack: WayBackView | null;
  readonly keep: KeepView | null;
  /** What the clock of an SMS code says. */
  readonly clock: string | null;
}
