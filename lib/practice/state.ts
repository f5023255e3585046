import { type Comfort, type Language, PROFILES, type Profile } from '../vocabulary';
import { EXERCISES, type Exercise, type ExerciseId, type Stage, type Way } from './exercises';
import type { Session } from './services';

/** A page of a show as it was reached: what is needed to come back to it. */
interface Stand {
  /** How many steps came before it. */
  readonly step: number;
  readonly stage: Pick<Stage, 'page' | 'vars'>;
  readonly session: Session;
  readonly begun: boolean;
  /** What the sign-in page remembers of the profile; null for nothing. */
  readonly tabProfile: string | null;
}

/** A show that is under way: the exercise is played step by step before others. */
export interface Show {
  /** How many steps are done. */
  readonly step: number;
  /** The pages that it went through, in order. */
  readonly stands: readonly Stand[];
  /** Where the drawn pointer stands (px of the window); null before its first move. */
  readonly pointer: readonly [x: number, y: number] | null;
}

/**
 * Where the user is in an exercise: in the tab's own memory of the extension's pages, gone with the tab.
 * Nothing that anybody typed is in it.
 */
export interface PracticeState {
  readonly exercise: ExerciseId;
  readonly profile: Profile;
  /** The page to be shown, and what its server fills in there. */
  readonly stage: Pick<Stage, 'page' | 'vars'>;
  /** What the services know of the user. */
  readonly session: Session;
  /** As the user's settings have them. */
  readonly language: Language;
  readonly comfort: Comfort;
  /** Ids of hints that the user hides. */
  readonly hidden: readonly string[];
  readonly folded: boolean;
  /** The exercise's first page has been filled in as it is to be found. */
  readonly begun: boolean;
  /** Null where somebody practises. */
  readonly show: Show | null;
}

const STATE = 'practice';
const DONE = 'practiceDone';
const READER = 'practiceReader';

/** The key under which the sign-in page remembers the profile, and its word for it. */
const TAB_PROFILE = 'profilEduConnect';
const TAB_WORDS = { pupil: 'eleve', guardian: 'responsable' } as const;

/** @returns the exercise of an address's `#mot-de-passe`; null where there is none of that name */
export const exerciseOf = (id: string): Exercise | null =>
  EXERCISES.find((exercise) => exercise.id === id) ?? null;

/** @returns the way of an exercise that is under way */
export const wayOf = ({ exercise, profile }: PracticeState): Way =>
  exerciseOf(exercise)?.ways[profile] as Way;

/** @returns null outside any exercise */
export function readState(): PracticeState | null {
  const text = sessionStorage.getItem(STATE);
  return text === null ? null : JSON.parse(text);
}

/** Keeps where the user is, for the next page of the tab. */
export const keepState = (state: PracticeState): void =>
  sessionStorage.setItem(STATE, JSON.stringify(state));

/** Ends the exercise. */
export function leaveExercise(): void {
  sessionStorage.removeItem(STATE);
  sessionStorage.removeItem(TAB_PROFILE);
}

/** Puts the tab where an exercise begins. */
export function beginExercise(
  exercise: Exercise,
  profile: Profile,
  reader: Pick<PracticeState, 'language' | 'comfort'>,
): Stage {
  const { start, session = {} } = exercise.ways[profile] as Way;
  leaveExercise();
  if (start.profile) sessionStorage.setItem(TAB_PROFILE, TAB_WORDS[start.profile]);
  keepState({
    ...reader,
    exercise: exercise.id as ExerciseId,
    profile,
    stage: start,
    session,
    hidden: [],
    folded: false,
    begun: false,
    show: null,
  });
  return start;
}

/** @returns whether the sign-in page stands on this profile in the tab */
export const isTabOf = (profile: Profile): boolean => tabProfile() === TAB_WORDS[profile];

/** @returns what the sign-in page remembers of the profile, in its own word; null for nothing */
export const tabProfile = (): string | null => sessionStorage.getItem(TAB_PROFILE);

/** Has the sign-in page remember that. */
export function setTabProfile(profile: string | null): void {
  if (profile === null) sessionStorage.removeItem(TAB_PROFILE);
  else sessionStorage.setItem(TAB_PROFILE, profile);
}

/** @returns who was said to practise in this tab; null for nobody */
export const readReader = (): Profile | null =>
  PROFILES.find((profile) => profile === sessionStorage.getItem(READER)) ?? null;

/** Notes who practises in this tab. */
export const noteReader = (profile: Profile): void => sessionStorage.setItem(READER, profile);

/** @returns ids of the exercises done in this tab */
export const readDone = (): string[] => JSON.parse(sessionStorage.getItem(DONE) ?? '[]');

/** Notes that an exercise is done, in this tab. */
export const noteDone = (id: string): void =>
  sessionStorage.setItem(DONE, JSON.stringify([...new Set([...readDone(), id])]));
