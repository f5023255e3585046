import { frontDecode } from './front-coding';
import { withoutAccents } from './without-accents';

/**
 * Dictionaries by name, each in groups of front-coded words. Where it has several, they go from the most
 * used words to the least, and a group is in the order of the alphabet: of a word only the order of
 * magnitude of its rank is kept, which is what a score depends on.
 */
export type DictionaryFile = Readonly<Record<string, readonly string[]>>;

/** Shortest word worth a spelling without accents (letters). */
const SHORTEST_PLAIN = 4;

const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Reads dictionaries, and spells accented words without their accents too: that is how they are typed in
 * passwords, and the dictionaries have them only with accents.
 *
 * The estimate takes a word's place in its list for the guesses that it costs. One whose words are in
 * groups is read as two lists, every other word in each: its words come at half of their ranks, so that
 * the order of the alphabet, within a group, makes none cost more than it should.
 *
 * @returns the words of each, in the order in which they are guessed
 */
export function readDictionaries(files: readonly DictionaryFile[]): Record<string, string[]> {
  const read: Record<string, string[]> = {};
  const ranked: Record<string, string[]> = {};
  for (const [name, groups] of files.flatMap((file) => Object.entries(file))) {
    const words = groups.flatMap(frontDecode);
    if (groups.length === 1) read[name] = words;
    else for (const half of [0, 1]) ranked[`${name}-${half}`] = everyOther(words, half);
  }
  const plain = Object.entries(ranked).map(
    ([name, words]) => [name, plainSpellings(words)] as const,
  );
  const unknown = new Set(plain.flatMap(([, words]) => words));
  for (const words of Object.values(ranked)) for (const word of words) unknown.delete(word);
  for (const [name, words] of plain) {
    read[`plain-${name}`] = words.filter((word) => unknown.has(word));
  }
  return Object.assign(read, ranked);
}

const everyOther = (words: readonly string[], first: number): string[] =>
  words.filter((_, rank) => rank % 2 === first);

function plainSpellings(words: readonly string[]): string[] {
  const accented = words.filter((word) => word.length >= SHORTEST_PLAIN && NOT_ASCII.test(word));
  return [...new Set(accented.map(withoutAccents))];
}
