/**
 * Makes two spellings of the same label equal: no accents, lower case, straight apostrophes, no marks
 * of direction, one space between words. The portal itself mixes « ’ » and « ' », « EduConnect » and « ÉduConnect »
 * (tutorials 000 to 004, login pages v24.3 and v25.5).
 *
 * @param text any text of a page
 * @returns the text to compare with; empty for a text of spaces only
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/\u0153/gi, 'oe')
    .replace(/[\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}
