import type { MatchExtended } from '@zxcvbn-ts/core';

/**
 * Why a password is easy to guess; each has a text `password_reason_<name>`.
 *
 * @internal exported for tests only
 */
export const REASONS = [
  'personal',
  'common',
  'school',
  'name',
  'word',
  'azerty',
  'keyboard',
  'repeat',
  'sequence',
  'word_sequence',
  'date',
  'year',
  'reversed',
  'swapped',
  'short',
] as const;

/** One reason why a password is easy to guess. */
export type Reason = (typeof REASONS)[number];

/** Most reasons given at once. */
const MOST = 2;

/** Shortest part of a password worth a reason, in UTF-16 units. */
const SHORTEST_PART = 3;

const DICTIONARIES: readonly (readonly [RegExp, Reason])[] = [
  [/^userInputs/, 'personal'],
  [/^passwords/, 'common'],
  [/^school/, 'school'],
  [/names/, 'name'],
];

const PATTERNS: Readonly<Record<string, Reason>> = {
  repeat: 'repeat',
  sequence: 'sequence',
  wordSequence: 'word_sequence',
  date: 'date',
  regex: 'year',
};

/**
 * What makes a password easy to guess, the longest part first.
 *
 * @param parts the parts that the estimate found in it
 * @returns at most two reasons, each once; « short » where no part is known
 */
export function reasonsFor(parts: readonly MatchExtended[]): Reason[] {
  const known = parts
    .filter(({ pattern, token }) => pattern !== 'bruteforce' && token.length >= SHORTEST_PART)
    .sort((first, second) => second.token.length - first.token.length);
  const reasons = new Set([...known.map(reasonFor), ...known.flatMap(disguise)]);
  return reasons.size > 0 ? [...reasons].slice(0, MOST) : ['short'];
}

function reasonFor(part: MatchExtended): Reason {
  if (part.pattern === 'dictionary') {
    const name = String(part.dictionaryName);
    return DICTIONARIES.find(([names]) => names.test(name))?.[1] ?? 'word';
  }
  if (part.pattern === 'spatial') return part.graph === 'azerty' ? 'azerty' : 'keyboard';
  return PATTERNS[part.pattern] ?? 'short';
}

function disguise(part: MatchExtended): Reason[] {
  if (part.pattern !== 'dictionary') return [];
  return part.reversed ? ['reversed'] : part.l33t ? ['swapped'] : [];
}
