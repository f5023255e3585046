/**
 * Removes accents and capitals from a text, for reading its words, and keeps its length,
 * so that a position in one is the same in the other. The page's own marks are kept:
 * the comparison of labels strips « ^ » and « ` », which are special characters here.
 *
 * @param text composed text (NFC)
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00c0-\u017f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s/g, ' ');
}

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
};

/** Source of a regular expression for a number in digits or in French words. */
export const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;

/** The value of a number that `NUMBER` matches; 0 for anything else. */
export function numberOf(text: string): number {
  return NUMBERS[text] ?? (/^\d{1,3}$/.test(text) ? Number(text) : 0);
}
