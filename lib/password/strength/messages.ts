import type { Criteria } from '../criteria';
import type { Suggestion } from '../suggestion';
import type { Reason } from './reasons';

/** One question of a page to the background; `id` comes back with its answer. */
export type StrengthRequest =
  | {
      readonly kind: 'estimate';
      readonly id: number;
      /** Not empty, and no longer than what is estimated. */
      readonly password: string;
      readonly forbidden: readonly string[];
    }
  | {
      readonly kind: 'suggest';
      readonly id: number;
      readonly criteria: Criteria;
      readonly forbidden: readonly string[];
    };

/** How hard a password is to guess. */
export interface Strength {
  /** 0 (guessed at once) to 4, as zxcvbn counts. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** Why it is easy to guess; none for a solid password. */
  readonly reasons: readonly Reason[];
}

/**
 * One answer of the background; `none` where a newer question has overtaken this one, or where the
 * dictionaries cannot be read.
 */
export type StrengthAnswer =
  | ({ readonly kind: 'estimate'; readonly id: number } & Strength)
  | {
      readonly kind: 'suggest';
      readonly id: number;
      readonly suggestions: readonly Suggestion[];
    }
  | { readonly kind: 'none'; readonly id: number };

/**
 * Whether a message is an answer. The two ends are of one package, so that its shape is enough: the
 * page is spared the schema library.
 */
export function isStrengthAnswer(message: unknown): message is StrengthAnswer {
  if (typeof message !== 'object' || message === null || !('id' in message)) return false;
  const { kind, score, suggestions } = message as Record<string, unknown>;
  if (kind === 'estimate') return typeof score === 'number' && 'reasons' in message;
  return kind === 'none' || (kind === 'suggest' && Array.isArray(suggestions));
}
