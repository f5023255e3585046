import type { Profile } from '../vocabulary';
import type { Exercise, Stage } from './exercises';
import { MOVES, type Move } from './moves';
import {
  beginExercise,
  keepState,
  type PracticeState,
  readState,
  setTabProfile,
  tabProfile,
} from './state';

/** What one press of a key does in a show. */
export type Step = Exclude<Move, { readonly see: string } | { readonly reach: string }>;

const isStep = (move: Move): move is Step => !('see' in move || 'reach' in move);

/** @returns what a show of an exercise does, in order */
export const stepsOf = ({ exercise, profile }: PracticeState): readonly Step[] =>
  (MOVES[exercise][profile] ?? []).filter(isStep);

/**
 * Puts the tab where an exercise begins, to be shown: the guide's letters are then its largest.
 *
 * @param reader how it is to be read
 */
export function beginShow(
  exercise: Exercise,
  profile: Profile,
  reader: Pick<PracticeState, 'language' | 'comfort'>,
): Stage {
  const stage = beginExercise(exercise, profile, reader);
  const state = readState() as PracticeState;
  const comfort = { ...state.comfort, textSize: 'larger' } as const;
  keepState(atNewPage({ ...state, comfort, show: { step: 0, stands: [], pointer: null } }));
  return stage;
}

/** Notes how a page of a show is reached; nothing where somebody practises. */
export function atNewPage(state: PracticeState): PracticeState {
  const { show, stage, session, begun } = state;
  if (!show) return state;
  const stand = { step: show.step, stage, session, begun, tabProfile: tabProfile() };
  return { ...state, show: { ...show, stands: [...show.stands, stand] } };
}

/**
 * Puts the tab one step back.
 *
 * @returns where it then is: what was done on that page is to be done again; null before the first step
 */
export function stepBack(state: PracticeState): PracticeState | null {
  const { show } = state;
  if (!show || show.step === 0) return null;
  const step = show.step - 1;
  const stands = show.stands.filter((stand) => stand.step <= step);
  const stand = stands.at(-1);
  if (!stand) return null;
  const { stage, session, begun } = stand;
  const before = { ...state, stage, session, begun, show: { ...show, step, stands } };
  setTabProfile(stand.tabProfile);
  keepState(before);
  return before;
}

/** @returns the steps that are to be done again on a page to which a show came back */
export function stepsAgain(state: PracticeState): readonly Step[] {
  const { step = 0, stands = [] } = state.show ?? {};
  return stepsOf(state).slice(stands.at(-1)?.step ?? 0, step);
}
