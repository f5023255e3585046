import { normalise } from '../../page/normalise';
import type { Level } from '../directory/territory';

/** Words too common to tell one place or ENT from another. */
const EMPTY_WORDS = new Set([
  'a',
  'au',
  'aux',
  'd',
  'de',
  'des',
  'du',
  'en',
  'ent',
  'et',
  'l',
  'la',
  'le',
  'les',
]);

const SHORT_FOR = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** An ordinal as it is written after a city: « 15e », « 1er », « 8ème », « 2nd ». */
const ORDINAL = /^(\d{1,2})(?:er|ere|e|eme|nd|nde)$/;

/** Words that say a level; « collégien » does not: it is also a commune. */
const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  ecole: 'ecole',
  ecoles: 'ecole',
  primaire: 'ecole',
  maternelle: 'ecole',
  elementaire: 'ecole',
  college: 'college',
  colleges: 'college',
  clg: 'college',
  lycee: 'lycee',
  lycees: 'lycee',
  lyc: 'lycee',
};

/**
 * @param text a query, or a name
 * @returns its words, normalised: without the empty ones unless it has no others, ordinals as numbers
 */
export function wordsOf(text: string): string[] {
  const all = normalise(text)
    .split(/[^a-z0-9@]+/)
    .filter(Boolean)
    .map((word) => SHORT_FOR.get(word) ?? ORDINAL.exec(word)?.[1] ?? word);
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/** @returns the text as one word, empty words included, as somebody in a hurry types it */
export function inOneWord(text: string): string {
  return normalise(text).replace(/[^a-z0-9@]+/g, '');
}

/** @returns the level that this word names, if it names one */
export function levelOf(word: string): Level | null {
  return Object.hasOwn(LEVEL_WORDS, word) ? (LEVEL_WORDS[word] ?? null) : null;
}
