const PLAIN: Readonly<Record<string, string>> = {
  à: 'a',
  â: 'a',
  ç: 'c',
  è: 'e',
  é: 'e',
  ê: 'e',
  ë: 'e',
  î: 'i',
  ï: 'i',
  ô: 'o',
  û: 'u',
  ü: 'u',
  ÿ: 'y',
  œ: 'oe',
};

const NOT_ASCII = /[^\0-\x7f]/g;
const BETWEEN_WORDS = /[^a-z0-9,]+/g;
const EMPTY_WORD = /(?<![^ ,])(?:a|aux?|des?|d|du|en|et|l|la|les?)(?: |(?![^,]))/g;
const ORDINAL = /(?<= \d{1,2})e(?:r|me)?(?![^,])/g;
const LAST_SPACE = / (?![^,])/g;

/** Of each name, what `wordsOf` makes of it: with spaces between, and as one. */
interface NameWords {
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/**
 * Makes words of many names at once, in a fifth of the time that `wordsOf` takes for one after the other:
 * there are 37 000.
 *
 * @param names without capitals, with commas between
 */
export function wordsOfNames(names: string): NameWords {
  const words = names
    .replace(NOT_ASCII, (letter) => PLAIN[letter] ?? letter)
    .replace(BETWEEN_WORDS, ' ')
    .replace(EMPTY_WORD, '')
    .replace(ORDINAL, '')
    .replace(LAST_SPACE, '');
  return { words: words.split(','), keys: words.replaceAll(' ', '').split(',') };
}
