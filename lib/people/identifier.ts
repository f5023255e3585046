import { once } from '../once';

/**
 * Usual identifiers look like `p.nomXX` (the placeholder of the login pages of 2024 and 2025): an
 * initial, a dot, a name, a number. Endings of two and of three digits have been seen.
 */
const USUAL = /^[a-z]\.[a-z]+(?:-[a-z]+)*\d{1,4}$/i;

/** Spaces, and the zero-width characters that come with copied text (Unicode's Cf). */
const BLANKS = once(() => /[\s\p{Cf}]+/gu);

const BLANK = /[\s\p{Cf}]/u;

/** Longest identifier kept, in code points: none half as long has been seen. */
const LONGEST = 100;

/** Signs that passwords have and no identifier seen so far. */
const MARKS = /[!?#$%&*+=:;,<>()[\]{}|\\/~^"€£§°]/;

/** Addresses have some of these signs too. */
const ADDRESS = /^(?:https?:\/\/|www\.)|^\S+@\S+\.\S+$/i;

/** What passwords mix, the provisional ones included (« Slip-2025 »); every identifier seen has a dot. */
const MIXED = [/^[^.]{8,}$/, /[-_@]/, /\p{Lu}/u, /\p{Ll}/u, /\p{N}/u];

/**
 * Verdict on a typed identifier. `trimmed` says that spaces around it were removed; a `doubtful` one
 * is kept only if the user insists, a `long` one or one like a `password` never.
 */
export type IdentifierCheck =
  | {
      readonly verdict: 'usual' | 'doubtful' | 'long' | 'password';
      readonly identifier: string;
      readonly trimmed: boolean;
    }
  | { readonly verdict: 'empty' };

/**
 * Checks a typed identifier. Case is left as typed; full-width letters and digits, which some
 * keyboards write, become plain ones where that makes a usual identifier.
 */
export function checkIdentifier(typed: string): IdentifierCheck {
  const bare = withoutBlanksAround(typed);
  if (bare === '') return { verdict: 'empty' };
  const plain = bare.normalize('NFKC');
  const isUsual = USUAL.test(plain);
  const identifier = isUsual ? plain : bare;
  const trimmed = bare !== typed;
  if (isTooLong(identifier)) return { verdict: 'long', identifier, trimmed };
  const verdict = isUsual ? 'usual' : isLikePassword(bare) ? 'password' : 'doubtful';
  return { verdict, identifier, trimmed };
}

/** Whether a typed identifier is rather a password, which is never kept, not even by mistake. */
export function isLikePassword(typed: string): boolean {
  const bare = withoutBlanksAround(typed);
  if (ADDRESS.test(bare)) return false;
  return MARKS.test(bare) || MIXED.every((kind) => kind.test(bare));
}

/** Counts from both ends: a regular expression would try each of a hundred thousand spaces in turn. */
function withoutBlanksAround(typed: string): string {
  const signs = [...typed];
  const first = signs.findIndex((sign) => !BLANK.test(sign));
  const last = signs.findLastIndex((sign) => !BLANK.test(sign));
  return first < 0 ? '' : signs.slice(first, last + 1).join('');
}

/** Whether an identifier is too long to be kept. */
export function isTooLong(identifier: string): boolean {
  return [...identifier].length > LONGEST;
}

/**
 * Whether two identifiers are the same. Phones capitalise and add spaces, and copying adds others, so
 * neither counts; nor does the width of the letters.
 */
export function sameIdentifier(one: string, other: string): boolean {
  return spelled(one) === spelled(other);
}

const spelled = (identifier: string): string =>
  identifier.normalize('NFKC').replace(BLANKS(), '').toLowerCase();
