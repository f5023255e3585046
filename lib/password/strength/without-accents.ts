/**
 * @param word any word
 * @returns it without accents
 */
export const withoutAccents = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '');
