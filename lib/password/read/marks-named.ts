import { once } from '../../once';

/** Marks that prose uses for something other than themselves, before what follows. */
const PROSE = once((): readonly RegExp[] => [
  // Bullets, also in a list on one line, and the star of a required field.
  /(?:^|(?<=[:;,.] ))[-–—*•·○●▪■✓✔✗✘➔→>+](?= ?(?:\p{L}{2}|\d))/gu,
  /\*+ ?:?$/gu,
  // « majuscule + minuscule », « et/ou », « chiffres & lettres ».
  /(?<=[\p{L}\d]{2} ?)[+/&](?= ?[\p{L}\d]{2})/gu,
  // « A-Z », « (0-9) ».
  /\(? ?(?:\b[a-z] ?[-–] ?[a-z]\b|\b\d ?[-–] ?\d\b) ?\)?/gu,
  /\.{2,}|…/gu,
]);

/** A mark between quotes or brackets: « ! », "!", (!). */
const QUOTED = once(() => /["'«“‘([] ?[^\p{L}\d\s"'«»“”‘’()[\]]+ ?["'»”’)\]]/u);

/** Marks that a sentence about passwords holds only to name them. */
const RARE = /[@#$%&*=+_~^<>|\\{}[\]£€§µ°]/u;

/** Two adjacent marks, with spaces or « ou » between, that end no word: « ! ou ? », « : - ». */
const TOGETHER = /(?:^|\s)[!?.,;:/"'-]+ ?(?:,|et|ou)? ?[!?.,;:/"'-]+(?=\s|$)/u;
/** A mark as an item of an enumeration: « une majuscule, un chiffre, ! ». */
const ITEM = /(?:,|\b(?:et|ou|une?)) [!?.;/-]+(?=[\s,.]|$)/u;
const ALONE = /(?:^|\s)[!?.;:/-]{2,}(?=\s|$)/u;

/**
 * Whether a sentence names marks, one in quotes or several: it is then about special characters,
 * whatever it calls them: « un de ces signes : % £ », « ! ou ? ».
 *
 * @param words the sentence, folded, with the list read from it blanked
 */
export function namesMarks(words: string): boolean {
  const left = PROSE().reduce((text, prose) => text.replace(prose, ' '), words.trim());
  return [QUOTED(), RARE, TOGETHER, ITEM, ALONE].some((marks) => marks.test(left));
}
