import type { Criteria } from '../password/criteria';
import type { Reason } from '../password/strength/reasons';
import type { Suggestion } from '../password/suggestion';

/** Name of the port for questions about password strength. */
export const STRENGTH_PORT = 'strength';

/** What either end needs of that port. */
export interface StrengthPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** Most UTF-16 units of a password that are estimated: more can only make it harder to guess. */
export const ESTIMATED_LENGTH = 64;

/** One question from a page to the background; `id` comes back with the answer. */
export type StrengthRequest =
  | {
      readonly kind: 'estimate';
      readonly id: number;
      /** Not empty, and no longer than an estimate reads. */
      readonly password: string;
    }
  | {
      readonly kind: 'suggest';
      readonly id: number;
      /** Null, once received, where they ask for more than a suggestion is made for. */
      readonly criteria: Criteria | null;
    };

/** Lowest score, of 0 to 4, of a password hard enough to guess. */
export const SOLID = 3;

/** How hard a password is to guess. */
export interface Strength {
  /** 0 (guessed at once) to 4, as zxcvbn counts. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** Why it is easy to guess; none for a solid password. */
  readonly reasons: readonly Reason[];
}

/**
 * Whether a password is the one just typed in its tab to sign in; `unknown` where none was, or where it
 * is forgotten.
 */
export type Previous = 'same' | 'other' | 'unknown';

/** What the background says of a password. */
export interface Estimated extends Strength {
  readonly previous: Previous;
}

/**
 * One answer of the background; `none` where a newer question has overtaken this one, or where the
 * dictionaries cannot be read.
 */
export type StrengthAnswer =
  | ({ readonly kind: 'estimate'; readonly id: number } & Estimated)
  | {
      readonly kind: 'suggest';
      readonly id: number;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly kind: 'none'; readonly id: number };

/**
 * Whether a message is an answer. Both ends are in one package, so checking its shape is enough and
 * spares the page the schema library.
 */
export function isStrengthAnswer(message: unknown): message is StrengthAnswer {
  if (typeof message !== 'object' || message === null || !('id' in message)) return false;
  const { kind, score, suggestions } = message as Record<string, unknown>;
  if (kind === 'estimate') return typeof score === 'number' && 'reasons' in message;
  return kind === 'none' || (kind === 'suggest' && Array.isArray(suggestions));
}
