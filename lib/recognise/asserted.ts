/** « … l’ancien n’est plus valable » after a colon counts as its own sentence. */
const SENTENCES = /[^.!?;:]+[.!?;:]*/g;

/**
 * What makes « a expiré » hypothetical, or about another code: « Si le code a expiré », « Passé 30
 * minutes, … », « L’ancien … », « Un code déjà utilisé … ».
 */
const SUPPOSED =
  /\b(?:(?:si|s'ils?|sinon|apres|une fois|quand|ancien(?:ne)?s?|precedente?s?|premiere?|tout|chaque)\b|au bout d|au-dela d|lorsqu|des (?:lors )?qu|tant qu|avant qu|(?:en|au) cas|jusqu)|(?<!mots? de )\bpasse(?:e?s?)\b|\bun (?:code|lien|mail)\b/;

/** The start of a quotation of another page. */
const QUOTED = /[«"“] ?$/;

/** The same after the phrase: « n’est plus valable après 24 heures ». */
const SUPPOSED_AFTER =
  /^ ?(?:si|s'il|passe|apres|au bout d[e']|au-dela d[e']|une fois|quand|lorsqu[e']|des qu[e'])(?![a-z0-9])|^[^,]*\?/;

/**
 * The sentences of a text, with what ends them.
 *
 * @param words a normalised text
 */
export const sentencesOf = (words: string): string[] =>
  (words.match(SENTENCES) ?? []).map((one) => one.trim()).filter((one) => one !== '');

/**
 * Whether a text states something as a fact, not as a possibility.
 *
 * @param words a normalised text
 * @param phrase what it may state, normalised
 */
export function isAsserted(words: string, phrase: RegExp): boolean {
  return sentencesOf(words).some((one) => {
    const found = phrase.exec(one);
    if (!found) return false;
    const before = one.slice(0, found.index);
    const after = one.slice(found.index + found[0].length);
    return !SUPPOSED.test(before) && !QUOTED.test(before) && !SUPPOSED_AFTER.test(after);
  });
}
