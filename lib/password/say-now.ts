import { SOLID, type Strength } from '../messages/strength';
import type { Criteria } from './criteria';
import type { Judgement } from './problem';
import { sayProblem, type Voice } from './say';
import { sayUnsure } from './say-unread';

/** What comes after a password that the page takes. */
export type NextStep =
  | {
      readonly kind: 'again';
      /** Number of the box where it is typed again, as its ring shows it; null without one. */
      readonly box: number | null;
    }
  | {
      readonly kind: 'go';
      /** The hint about the page's own button; null without one. */
      readonly words: string | null;
    };

/** What shows the letters of a box: its own words, empty where it is a drawing. */
export interface Eye {
  readonly words: string;
}

/** All that the sentence of the moment depends on. */
export interface Moment {
  readonly criteria: Criteria;
  readonly judgement: Judgement;
  /** Null while unknown. */
  readonly strength: Strength | null;
  /** Null where something else went wrong on the page. */
  readonly next: NextStep | null;
  /** Null where the page has none, or the letters are shown already. */
  readonly eye: Eye | null;
}

/** The sentence of the moment: what to mend, where a page cannot be judged, or what comes next. */
export interface Said {
  readonly kind: 'missing' | 'care' | 'unsure' | 'done';
  readonly text: string;
  /** What helps with it, where there is room to say so. */
  readonly help?: string;
}

/**
 * What to say of a password now: what is missing or refused, that not all rules were read, or that all
 * is there and what comes next. A password that the page takes is called perfect only if it is hard to
 * guess too.
 *
 * @param moment what was typed, and where
 * @param voice language and register
 * @returns null while nothing is typed
 */
export function sayNow({ criteria, judgement, ...moment }: Moment, voice: Voice): Said | null {
  const { check, problem } = judgement;
  if (problem) {
    const kind = problem.kind === 'missing' ? 'missing' : 'care';
    const text = sayProblem(problem, voice);
    if (problem.kind !== 'differ' || !moment.eye) return { kind, text };
    return { kind, text, help: sayEye(moment.eye, voice) };
  }
  if (check.length === 0) return null;
  if (check.verdict !== 'accepted') return { kind: 'unsure', text: sayUnsure(criteria, voice) };
  return { kind: 'done', text: sayDone(moment, voice) };
}

function sayDone({ strength, next }: Pick<Moment, 'strength' | 'next'>, voice: Voice): string {
  const solid = strength !== null && strength.score >= SOLID && next !== null;
  const praise = voice.texts.get(solid ? 'password_perfect' : 'password_accepted');
  const step = next && sayNext(next, voice);
  return step ? `${praise} ${step}` : praise;
}

function sayNext(next: NextStep, { texts, profile }: Voice): string | null {
  if (next.kind === 'go') return next.words;
  return next.box === null
    ? texts.get('password_again', [], profile)
    : texts.get('password_again_in', [next.box], profile);
}

const sayEye = ({ words }: Eye, { texts }: Voice): string =>
  words ? texts.get('password_eye_named', [words]) : texts.get('password_eye');
