import { once } from '../once';
import { type CharacterClass, DEFAULT_CHARACTERS, PUNCTUATION } from './classes';
import type { Criteria } from './criteria';

/** Kinds of character outside the page's lists, for naming one. */
export type UnlistedKind =
  | 'space'
  | 'leading-space'
  | 'trailing-space'
  | 'no-break-space'
  | 'invisible'
  | 'accent'
  | 'other';

/** A character that is in none of the page's lists. */
export interface UnlistedCharacter {
  /** The character, with its accent composed. */
  readonly character: string;
  readonly kind: UnlistedKind;
  /** Position of its first occurrence, in characters, from 1. */
  readonly position: number;
  /** Whether the page forbids it in words; otherwise it just does not list it. */
  readonly forbidden: boolean;
}

const ALWAYS: readonly CharacterClass[] = ['upper', 'lower', 'digit'];

const NO_BREAK = /^[\u00a0\u202f]$/;
const SPACE = /^\s$/u;
const INVISIBLE = once(() => /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+$/u);
const HIDES = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/;
const ACCENTED = once(() => /^\p{L}\p{M}+$/u);

/**
 * Every character that the page lists, that may be in its list, or that no page refuses. Where no
 * list was read, any mark on a keyboard may be in it.
 */
export function allowedBy(criteria: Criteria): ReadonlySet<string> {
  const { classes, specials, doubtful, forbids } = criteria;
  const asked = classes
    .filter(({ id }) => id !== 'special')
    .flatMap(({ characters }) => characters);
  const usual = ALWAYS.filter((id) => !classes.some((rule) => rule.id === id));
  const listed = specials ?? [...PUNCTUATION, ...usualMarks(classes)];
  const marks = forbids.includes('special') ? [] : [...listed, ...doubtful];
  return new Set([...asked, ...usual.flatMap((id) => [...DEFAULT_CHARACTERS[id]]), ...marks]);
}

function usualMarks(classes: Criteria['classes']): readonly string[] {
  return classes.find(({ id, from }) => id === 'special' && from === 'usual')?.characters ?? [];
}

/**
 * Names a character outside the page's lists.
 *
 * @param character the character, from `lookUp`
 * @param index its position, from 0
 * @param length how many characters were typed
 * @param forbids what the page forbids in words
 */
export function unlistedCharacter(
  character: string,
  index: number,
  length: number,
  forbids: Criteria['forbids'],
): UnlistedCharacter {
  const kind = kindOf(character, index, length);
  return { character, kind, position: index + 1, forbidden: isForbidden(character, kind, forbids) };
}

function kindOf(character: string, index: number, length: number): UnlistedKind {
  if (SPACE.test(character) && index === length - 1) return 'trailing-space';
  if (NO_BREAK.test(character)) return 'no-break-space';
  if (SPACE.test(character)) return index === 0 ? 'leading-space' : 'space';
  if (INVISIBLE().test(character) || HIDES.test(character)) return 'invisible';
  return isAccented(character) ? 'accent' : 'other';
}

/** Whether a character is a letter with an accent, composed or not. */
export function isAccented(character: string): boolean {
  return ACCENTED().test(character.normalize('NFD'));
}

function isForbidden(character: string, kind: UnlistedKind, forbids: Criteria['forbids']): boolean {
  if (kind === 'accent') return forbids.includes('accent');
  if (kind.endsWith('space')) return forbids.includes('space');
  return kind === 'other' && forbids.includes('special') && !/[\p{L}\p{N}]/u.test(character);
}
