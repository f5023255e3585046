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
 * @returns the words of each, in the order in which they are guessed
 */
export function readDictionaries(files: readonly DictionaryFile[]): Record<string, string[]> {
  const read: Record<string, string[]> = {};
  const known = new Set<string>();
  const plain: Record<string, string[]> = {};
  for (const [name, groups] of files.flatMap((file) => Object.entries(file))) {
    const words = groups.flatMap(frontDecode);
    read[name] = words;
    if (groups.length === 1) continue;
    for (const word of words) known.add(word);
    plain[`plain-${name}`] = plainSpellings(words);
  }
  for (const [name, words] of Object.entries(plain))
    read[name] = words.filter((word) => !known.has(word));
  return read;
}

function plainSpellings(words: readonly string[]): string[] {
  const accented = words.filter((word) => word.length >= SHORTEST_PLAIN && NOT_ASCII.test(word));
  return [...new Set(accented.map(withoutAccents))];
}
