import { SOLID, type Strength } from '../messages/strength';
import { type GuideText, together } from '../texts/page-words';
import type { Criteria } from './criteria';
import type { Judgement } from './problem';
import { sayProblem, type Voice } from './say';
import { sayUnsure } from './say-unread';

/** What comes after a password that the page accepts. */
export type NextStep =
  | {
      readonly kind: 'again';
      /** Number, on its ring, of the box where it is typed again; null without one. */
      readonly box: number | null;
    }
  | {
      /** A box before it, such as the current password, or the page's own button. */
      readonly kind: 'left' | 'go';
      /** The hint about it; null without one. */
      readonly words: GuideText | null;
    };

/** The control that shows the letters of a box: its own words, empty for a picture. */
export interface Eye {
  readonly words: string;
}

/** Everything that the current sentence depends on. */
export interface Moment {
  readonly criteria: Criteria;
  readonly judgement: Judgement;
  /** Null while unknown. */
  readonly strength: Strength | null;
  /** Null where something else went wrong on the page. */
  readonly next: NextStep | null;
  /** Null where the page has none, or the letters are already shown. */
  readonly eye: Eye | null;
}

/** The current sentence: what to fix, that the page cannot be judged, or what comes next. */
export interface Said {
  readonly kind: 'missing' | 'care' | 'unsure' | 'done';
  readonly text: GuideText;
  /** Help with it, where there is room. */
  readonly help?: GuideText;
}

/**
 * What to say about a password now: what is missing or refused; else what comes next, and that not all
 * rules were read, if so. A password that the page accepts is called perfect only if it is also hard to
 * guess.
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
  if (check.verdict !== 'accepted') {
    const unsure = sayUnsure(criteria, voice);
    const step = moment.next && sayNext(moment.next, voice);
    return step ? { kind: 'unsure', text: step, help: unsure } : { kind: 'unsure', text: unsure };
  }
  // Nobody is praised and sent back in one breath.
  if (moment.next?.kind === 'left' && moment.next.words)
    return { kind: 'missing', text: moment.next.words };
  return { kind: 'done', text: sayDone(moment, voice) };
}

function sayDone({ strength, next }: Pick<Moment, 'strength' | 'next'>, voice: Voice): GuideText {
  const solid = strength !== null && strength.score >= SOLID && next !== null;
  const praise = voice.texts.get(solid ? 'password_perfect' : 'password_accepted');
  const step = next && sayNext(next, voice);
  return together([praise, step]);
}

function sayNext(next: NextStep, { texts, profile }: Voice): GuideText | null {
  if (next.kind !== 'again') return next.words;
  return next.box === null
    ? texts.get('password_again', [], profile)
    : texts.get('password_again_in', [next.box], profile);
}

const sayEye = ({ words }: Eye, { texts }: Voice): GuideText =>
  words ? texts.get('password_eye_named', [words]) : texts.get('password_eye');
