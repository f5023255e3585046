/** Words of communes' names that have no capital, but at the beginning. */
const SMALL = new Set(
  'a à au aux d de del des devant di du e en er ès et l la las le les lès lez près sous sur'.split(
    ' ',
  ),
);

/** Before a word in a name without capitals: it is written otherwise than such words are. */
const OTHERWISE = '^';

const WORD = /\^?[\p{L}\d]+/gu;

/**
 * @param name as it is written: « Bar-sur-Aube », « Plœuc-L'Hermitage »
 * @returns it without its capitals, from which `withCapitals` makes it again: « bar-sur-aube »,
 *   « plœuc-^l'hermitage »
 */
export const withoutCapitals = (name: string): string =>
  name.replace(WORD, (word, start: number) => {
    const low = word.toLowerCase();
    return cased(low, start) === word ? low : OTHERWISE + low;
  });

/**
 * @param low what `withoutCapitals` made
 * @returns the name as it is written
 */
export const withCapitals = (low: string): string =>
  low.replace(WORD, (word, start: number) =>
    word.startsWith(OTHERWISE) ? otherwise(word.slice(1), start) : cased(word, start),
  );

const isSmall = (word: string, start: number): boolean => start > 0 && SMALL.has(word);

const cased = (word: string, start: number): string =>
  isSmall(word, start) ? word : capital(word);

const otherwise = (word: string, start: number): string =>
  isSmall(word, start) ? capital(word) : word;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
