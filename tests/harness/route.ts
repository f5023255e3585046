import type { Session } from '../../lib/practice/services';
import type { ScreenId } from '../../lib/screens/ids';
import type { Action } from './replica';

/** What a user does in one step: on the page, or in the guide. */
export type RouteAction = Action | { readonly guide: string };

/** One step of a route: what the guide must show, then what the user does. */
export interface Step {
  /** What the step is, in French, for the illustrated report. */
  readonly title: string;
  /** Screen the guide must show; null where nothing may appear. */
  readonly screen: ScreenId | null;
  /** What leads to the next step; nothing on the last one. */
  readonly do?: readonly RouteAction[];
}

/** A user's whole route, from the ENT's chooser. */
export interface Route {
  readonly id: string;
  /** Who walks it and how, in French. */
  readonly title: string;
  /** What the services know of the user at the start. */
  readonly session: Session;
  /** Replica where it starts. */
  readonly start: string;
  readonly steps: readonly Step[];
  /** Host where it must end. */
  readonly ends: string;
}
