import type { Check, Criterion, OwnCredentials } from './check';
import { checkPassword } from './check';
import type { CharacterClass } from './classes';
import { type Difference, firstDifference } from './compare';
import type { Criteria } from './criteria';
import { strictest } from './strictest';
import type { UnlistedCharacter } from './unlisted-character';

/** What has been typed so far. */
export interface Typed {
  readonly value: string;
  /** The second entry; empty until it is typed. */
  readonly confirmation: string;
  /** Whether the focus has left the second entry: it is no longer being typed. */
  readonly confirmationLeft?: boolean;
  /** Whether caps lock is on, according to the last key event. */
  readonly capsLock?: boolean;
}

/** What is wrong with a password: the one thing most useful now. */
export type Problem =
  | {
      readonly kind: 'unlisted';
      readonly unlisted: readonly UnlistedCharacter[];
      readonly listed: Listed;
    }
  | { readonly kind: 'caps-lock' }
  | { readonly kind: 'same'; readonly as: 'identifier' | 'previous' }
  | { readonly kind: 'contains-identifier' }
  | { readonly kind: 'too-long'; readonly over: number; readonly longest: number }
  | { readonly kind: 'missing'; readonly missing: Missing }
  | { readonly kind: 'differ'; readonly difference: Difference };

/** What is known of the page's list: read, absent, or unknown. */
export type Listed = 'read' | 'absent' | 'unknown';

/** What a password still lacks. */
export interface Missing {
  /** Characters missing, 0 when long enough. */
  readonly characters: number;
  /** Kinds not met, with how many characters each still needs. */
  readonly kinds: readonly { readonly id: CharacterClass; readonly short: number }[];
  /** How many of these kinds are needed; where fewer than all, any will do. */
  readonly needed: number;
}

/** A verdict and what to say about it. */
export interface Judgement {
  readonly check: Check;
  /** Null where there is nothing to say, or nothing was typed. */
  readonly problem: Problem | null;
  /**
   * Good enough to go on: there is nothing to mend in it, and it meets the rules that were read, and the
   * usual ones where not all were.
   */
  readonly likely: boolean;
  /** The second entry is the same. */
  readonly repeated: boolean;
}

/**
 * Everything there is to show about what was typed. A password refused as a whole comes first, as
 * fixing one character would not help; then a character outside the lists, as the page may refuse
 * it without saying so; then caps lock where it explains what is wrong; then what is
 * missing; then the second entry.
 *
 * @param typed what was typed
 * @param criteria the rules of the page
 * @param known what the password must not be
 */
export function judge(typed: Typed, criteria: Criteria, known: OwnCredentials = {}): Judgement {
  const check = checkPassword(typed.value, criteria, known);
  const problem = typed.value ? findProblem(check, typed, criteria) : null;
  return {
    check,
    problem,
    likely: !(problem && isOfFirst(problem)) && isLikely(typed.value, check, criteria),
    repeated: typed.confirmation !== '' && !firstDifference(typed.value, typed.confirmation),
  };
}

/** Whether it is about the first entry alone. */
const isOfFirst = ({ kind }: Problem): boolean => kind !== 'differ' && kind !== 'caps-lock';

function isLikely(value: string, { verdict }: Check, criteria: Criteria): boolean {
  if (verdict === 'refused' || criteria.reading === 'whole') return verdict !== 'refused';
  return checkPassword(value, strictest(criteria)).verdict !== 'refused';
}

function findProblem(check: Check, typed: Typed, criteria: Criteria): Problem | null {
  const locked = Boolean(typed.capsLock);
  if (check.same) return { kind: 'same', as: check.same };
  if (check.unlisted.length > 0) {
    return { kind: 'unlisted', unlisted: check.unlisted, listed: listedOn(criteria) };
  }
  if (locked && onlyCapitals(typed.value)) return { kind: 'caps-lock' };
  const long = check.criteria.find(({ id, met }) => id === 'longest' && !met);
  if (long) return { kind: 'too-long', over: long.short, longest: long.asked };
  const missing = findMissing(check);
  if (missing) return { kind: 'missing', missing };
  if (check.verdict === 'refused' && criteria.forbids.includes('identifier')) {
    return { kind: 'contains-identifier' };
  }
  return compareEntries(typed, locked);
}

function listedOn({ specials, reading }: Criteria): Listed {
  if (specials) return 'read';
  return reading === 'whole' ? 'absent' : 'unknown';
}

function compareEntries(typed: Typed, locked: boolean): Problem | null {
  const difference = typed.confirmation ? firstDifference(typed.value, typed.confirmation) : null;
  const typing = difference?.kind === 'shorter' && !typed.confirmationLeft;
  if (!difference || typing) return locked ? { kind: 'caps-lock' } : null;
  return locked && difference.kind === 'case'
    ? { kind: 'caps-lock' }
    : { kind: 'differ', difference };
}

function onlyCapitals(value: string): boolean {
  return /\p{Lu}/u.test(value) && !/\p{Ll}/u.test(value);
}

/** What is still missing; null where all the rules on length and kinds are met. */
function findMissing({ criteria, kinds }: Check): Missing | null {
  const length = criteria.find(({ id }) => id === 'length')?.short ?? 0;
  const unmet = criteria.filter(isUnmetKind);
  const needed = Math.max(0, kinds.required - kinds.met);
  if (length === 0 && needed === 0) return null;
  return { characters: length, kinds: needed > 0 ? unmet : [], needed };
}

function isUnmetKind(rule: Criterion): rule is Criterion & { readonly id: CharacterClass } {
  return !rule.met && rule.id !== 'length' && rule.id !== 'longest';
}
