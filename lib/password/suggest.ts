import { checkPassword } from './check';
import { COMMON_SPECIALS, DIGITS } from './classes';
import type { Criteria } from './criteria';
import { type FillRandom, pickOne } from './random';
import { strictest } from './strictest';
import { MNEMONICS, type Suggestion } from './suggestion';
import { WORDS } from './words';

/** How suggestions are made. */
export interface SuggestOptions {
  /** Where randomness comes from; by default the browser's generator. */
  readonly fill?: FillRandom;
  /** Whether a password is hard enough to guess; by default every one is. */
  readonly solid?: (password: string) => boolean;
}

/** How many suggestions are made at once. */
const SUGGESTIONS = 3;

/** Shortest suggestion, in code points, where the page allows it. */
const SHORTEST = 12;

/** Digits that look like no letter. */
const CLEAR_DIGITS = '23456789';

/** Special characters with a key of their own on a French keyboard, with or without Shift. */
const EASY_SPECIALS = '!?:;*$/%';

/** Letters in an average word of the list, in the shortest and in the longest ones. */
const USUAL_WORD = 6;
const SHORTEST_WORD = 4;
const LONGEST_WORD = 7;

/** Draws before giving up, and while none is kept: under the usual rules one in two is. */
const DRAWS = 400;
const DRAWS_IN_VAIN = 100;

/** How often it is asked whether a password is solid before giving up: that takes milliseconds. */
const CHECKS = 60;

/**
 * Makes passwords to choose from: words easy to spell, then digits, then special characters that the
 * page lists. Each meets every rule of the page, and what such pages usually ask where the page's own
 * rules were not read; no two share a word.
 *
 * @param criteria the rules of the page; no more than 64 characters of a kind
 * @returns `SUGGESTIONS` of them; fewer, or none, where the rules leave no room for words
 */
export function suggest(read: Criteria, options: SuggestOptions = {}): Suggestion[] {
  const criteria = strictest(read);
  const found: Suggestion[] = [];
  let checks = 0;
  const isSolid = (password: string) => {
    checks += 1;
    return options.solid?.(password) ?? true;
  };
  const mayGoOn = (draws: number) =>
    found.length < SUGGESTIONS && checks < CHECKS && draws < (checks === 0 ? DRAWS_IN_VAIN : DRAWS);
  for (let draw = 0; mayGoOn(draw); draw += 1) {
    const drawn = drawOne(criteria, options.fill);
    const used = found.some(({ words }) => words.some((word) => drawn?.words.includes(word)));
    if (!drawn || used || !fits(drawn.password, criteria)) continue;
    if (isSolid(drawn.password)) found.push(drawn);
  }
  return found;
}

function fits(password: string, criteria: Criteria): boolean {
  const long = password.length >= Math.min(SHORTEST, criteria.maxLength ?? SHORTEST);
  return long && checkPassword(password, criteria).verdict === 'accepted';
}

function drawOne(criteria: Criteria, fill?: FillRandom): Suggestion | null {
  const digits = repeat(Math.max(2, asked(criteria, 'digit')), digitsOf(criteria), fill);
  const marks = repeat(marksAsked(criteria), specialsOf(criteria), fill);
  const others = digits.length + marks.length;
  const count = wordCount(criteria, others);
  if (count < 1 || count > WORDS.length) return null;
  const most = (criteria.maxLength ?? Number.POSITIVE_INFINITY) - others;
  const least = Math.max(SHORTEST, criteria.minLength) - others;
  const words = drawWords(count, Math.min(least, most), most, fill);
  if (words.length < count) return null;
  const password = `${words.join('')}${digits}${marks}`;
  return { password, words, digits, marks, mnemonic: pickOne(MNEMONICS, fill) };
}

/** How many words reach the length asked for without exceeding the page's limit. */
function wordCount(criteria: Criteria, others: number): number {
  const length = Math.max(SHORTEST, criteria.minLength) - others;
  const letters = Math.max(length, asked(criteria, 'letter'), asked(criteria, 'lower') + 2);
  const wanted = Math.max(2, asked(criteria, 'upper'), Math.ceil(letters / USUAL_WORD));
  if (criteria.maxLength === null) return wanted;
  return Math.min(wanted, Math.floor((criteria.maxLength - others) / SHORTEST_WORD));
}

/**
 * Draws words that fit together: each leaves room for the shortest others, and is long enough for the
 * longest others to reach the least.
 *
 * @param least letters in all, and `most`
 * @returns none where no word is left that fits
 */
function drawWords(count: number, least: number, most: number, fill?: FillRandom): string[] {
  const words = new Set<string>();
  let letters = 0;
  for (let others = count - 1; others >= 0; others -= 1) {
    const longest = most - letters - others * SHORTEST_WORD;
    const shortest = least - letters - others * LONGEST_WORD;
    const fitting = WORDS.filter(
      (word) => word.length <= longest && word.length >= shortest && !words.has(word),
    );
    if (fitting.length === 0) return [];
    const word = pickOne(fitting, fill);
    words.add(word);
    letters += word.length;
  }
  return [...words].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
}

function asked({ classes }: Criteria, id: string): number {
  return classes.find((rule) => rule.id === id)?.min ?? 0;
}

function digitsOf({ classes }: Criteria): string[] {
  const listed = classes.find(({ id }) => id === 'digit')?.characters ?? [...DIGITS];
  return prefer(listed, CLEAR_DIGITS);
}

function marksAsked(criteria: Criteria): number {
  return specialsOf(criteria).length > 0 ? Math.max(1, asked(criteria, 'special')) : 0;
}

function specialsOf({ specials, forbids }: Criteria): string[] {
  if (forbids.includes('special')) return [];
  const listed = prefer(specials ?? [...COMMON_SPECIALS], COMMON_SPECIALS);
  return prefer(listed, EASY_SPECIALS);
}

/** The wanted ones among the characters; all of them where none is wanted. */
function prefer(characters: readonly string[], wanted: string): string[] {
  const kept = characters.filter((character) => wanted.includes(character));
  return kept.length > 0 ? kept : [...characters];
}

function repeat(count: number, characters: readonly string[], fill?: FillRandom): string {
  if (characters.length === 0) return '';
  return Array.from({ length: count }, () => pickOne(characters, fill)).join('');
}
