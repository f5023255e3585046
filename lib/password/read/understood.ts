import { once } from '../../once';
import type { Statement } from '../criteria';
import { NUMBER, numberOf } from './fold';

/**
 * Words in which pages state rules (tutorials 000 to 002, folded): a sentence made only of these
 * holds nothing but the rules read from it. Any other word may change its meaning.
 */
const WORDS = new Set(
  `a ai au aux avec avoir c car ce ces cet cette ci d dans de des dessous doit doivent devra devez
  dont du elle en entre est et etre faut il ils l la le les leur mais moi mon ma mes ne nos notre nous
  ou par parmi pas plus pour que qu sa se ses si soit son sont sur ta te ton tes tu un une vos votre
  vous y mot mots passe mdp nouveau nouvelle futur
  choisir choisis choisissez comportant comporter comporte comportent compose composer compris
  comprenant comprendre comprend contenant contenir contient contienne contiennent creer inclure
  inclut faire fait figurer respecter respectez respecte utiliser utilisez remplir
  longueur longueurs taille nombre minimal minimale minimum min maximal maximale maximum max moins
  jusqu exactement
  caractere caracteres special speciaux signe signes ponctuation symbole symboles majuscule
  majuscules minuscule minuscules capitale capitales lettre lettres chiffre chiffres numerique
  numeriques
  critere criteres type types categorie categories famille familles condition conditions regle regles
  groupe groupes securite suivant suivante suivants suivantes ci-dessous liste choisi choisis
  autorise autorises autorisee autorisees accepte acceptes acceptee acceptees permis permises admis
  admises possible possibles obligatoire
  obligatoires requis requise necessaire necessaires different differente differents
  espace espaces accent accents accentue accentuee accentues accentuees identifiant ancien actuel
  precedent provisoire interdit interdits interdite interdites sans ni aucun aucune jamais depasser
  doit-il`.split(/\s+/),
);

const WORD = once(() => /[\p{L}\p{M}]+(?:-\p{L}+)*|\p{N}+/gu);
const NUMBER_WORD = once(() => new RegExp(`^${NUMBER}$`));
const MOST = /\bmax|\bau plus\b|\bpas plus\b|\bdepasser\b|\blimite/;
const NEGATES = /\b(?:ne|pas|jamais|sans|aucune?|ni|interdit\w*)\b/;

/** Minimum share of known words, numbers aside, for a sentence to count as French about passwords. */
const FRENCH = 2 / 3;

/** Words that say where a character goes, or how several go together. */
const RELATES =
  /\b(?:premi\w+|dernier\w*|debut|debut\w+|fin|finir|finit|commenc\w+|termin\w+|suite|suivre|suivent|consecuti\w+|identiques?|repet\w+|milieu|position|meme)\b/;

/**
 * Whether a sentence is French enough to read rules in, unlike « 12 caracteres como máximo »,
 * and is about what a password holds, unlike « le premier caractère est une lettre ».
 *
 * @param words the sentence, folded, its list of special characters blanked
 */
export function isReadable(words: string): boolean {
  const found = (words.match(WORD()) ?? []).filter((word) => !/^\p{N}/u.test(word));
  return found.filter(isKnown).length >= found.length * FRENCH && !RELATES.test(words);
}

/**
 * Whether what was read from a sentence is all that it says: each word is known, and each
 * number, limit and prohibition was used.
 *
 * @param words the sentence, folded, its list of special characters blanked
 * @param statement what was read from it
 */
export function isUnderstood(words: string, statement: Statement): boolean {
  const found = words.match(WORD()) ?? [];
  return (
    found.every(isKnown) &&
    allUsed(found, statement) &&
    (!MOST.test(words) || statement.maxLength !== undefined) &&
    (!NEGATES.test(words) ||
      statement.forbids !== undefined ||
      statement.maxLength !== undefined ||
      (statement.minLength !== undefined && /moins de/.test(words)))
  );
}

const isKnown = (word: string): boolean => WORDS.has(word) || NUMBER_WORD().test(word);

/** « un » and « une » are articles too. */
function allUsed(found: readonly string[], statement: Statement): boolean {
  const { minLength, maxLength, required, among, classes = [] } = statement;
  const used = [minLength, maxLength, required, among, ...classes.map(({ min }) => min)];
  return found.every((word) => {
    const value = numberOf(word);
    return value <= 1 ? !/^\d/.test(word) || used.includes(value) : used.includes(value);
  });
}
