/** Marks that stand in prose for something else than themselves, before what follows. */
const PROSE: readonly RegExp[] = [
  // Bullets, also of a list written on one line, and the star of an obligatory field.
  /(?:^|(?<=[:;,.] ))[-–—*•·○●▪■✓✔✗✘➔→>+](?= ?(?:\p{L}{2}|\d))/gu,
  /\*+ ?:?$/gu,
  // « majuscule + minuscule », « et/ou », « chiffres & lettres ».
  /(?<=[\p{L}\d]{2} ?)[+/&](?= ?[\p{L}\d]{2})/gu,
  // « A-Z », « (0-9) ».
  /\(? ?(?:\b[a-z] ?[-–] ?[a-z]\b|\b\d ?[-–] ?\d\b) ?\)?/gu,
  /\.{2,}|…/gu,
];

/** A mark between quotes or brackets: « ! », "!", (!). */
const QUOTED = /["'«“‘([] ?[^\p{L}\d\s"'«»“”‘’()[\]]+ ?["'»”’)\]]/u;

/** Marks that no sentence about passwords has but to name them. */
const RARE = /[@#$%&*=+_~^<>|\\{}[\]£€§µ°]/u;

/** Two marks side by side, spaces or « ou » between, that do not end a word: « ! ou ? », « : - ». */
const TOGETHER = /(?:^|\s)[!?.,;:/"'-]+ ?(?:,|et|ou)? ?[!?.,;:/"'-]+(?=\s|$)/u;
/** A mark as an item of an enumeration: « une majuscule, un chiffre, ! ». */
const ITEM = /(?:,|\b(?:et|ou|une?)) [!?.;/-]+(?=[\s,.]|$)/u;
const ALONE = /(?:^|\s)[!?.;:/-]{2,}(?=\s|$)/u;

/**
 * Whether a sentence names marks, one in quotes or several, and so is about special characters
 * whatever it calls them: « un de ces signes : % £ », « ! ou ? ».
 *
 * @param words the sentence, folded, the list that was read from it blanked
 */
export function namesMarks(words: string): boolean {
  const left = PROSE.reduce((text, prose) => text.replace(prose, ' '), words.trim());
  return [QUOTED, RARE, TOGETHER, ITEM, ALONE].some((marks) => marks.test(left));
}
