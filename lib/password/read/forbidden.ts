import type { Forbidden } from '../criteria';

/** From the forbidding word to the end of its clause. */
const CLAUSES =
  /\b(?:n(?:e |')(?:[a-z]+ ){0,2}(?:pas|jamais|aucune?)|pas d[e']|evite[rz]|sauf|hormis|sans|interdits?|interdites?|aucune?|(?:est |sont )?differente?s? (?:de|du)|ni)\b[^.;!?]*/g;

const BEFORE =
  /(?:espaces?|accents?|lettres? accentuees?|caracteres? specia(?:l|ux))[^.;]*\b(?:sont |est )?(?:interdits?|interdites?|refuse\w*|pas (?:autorise|accepte|permis)\w*)/;

const MEANS: readonly (readonly [Forbidden, RegExp])[] = [
  ['space', /\bespaces?\b/],
  ['accent', /\baccent/],
  ['special', /\bcaracteres? specia(?:l|ux)\b/],
  ['identifier', /\bidentifiant/],
  ['previous', /\b(?:ancien|actuel|precedent|provisoire)/],
];

const ACCENTS_TAKEN =
  /\baccent\w*\b[^.;]*\b(?:autorise|accepte|permis|admis|possible)\w*|\b(?:autorise|accepte|permet)\w*\b[^.;]*\baccent/;

/** What a sentence forbids, and the sentence without it. */
export interface ForbiddenPhrase {
  readonly forbids: Forbidden[];
  /** The sentence with spaces in place of its prohibitions. */
  readonly rest: string;
  /** Whether that is all it forbids: « pas de chiffre » is not a prohibition known here. */
  readonly all: boolean;
}

/** Kinds of characters and lengths in a prohibition, besides what `MEANS` knows. */
const OTHER_KIND = /majuscule|minuscule|chiffre|lettre(?!s? accentue)|nombre|symbole|ponctuation/;

/**
 * What a sentence forbids in words: « sans espace ni accent », « ne doit pas contenir votre
 * identifiant », « différent de l'ancien mot de passe ».
 *
 * @param folded the sentence, folded
 */
export function readForbidden(folded: string): ForbiddenPhrase {
  const clauses = [...folded.matchAll(CLAUSES)].map(([clause]) => clause);
  const before = BEFORE.exec(folded)?.[0];
  const spoken = [...clauses, before ?? ''].join(' ');
  const forbids = MEANS.filter(([, words]) => words.test(spoken)).map(([what]) => what);
  const rest = folded.replace(CLAUSES, blanks).replace(BEFORE, blanks);
  return { forbids, rest, all: !OTHER_KIND.test(spoken) };
}

/**
 * Whether a sentence allows accents: « Les accents sont autorisés », « lettres accentuées acceptées ».
 *
 * @param rest the sentence, folded, without what it forbids
 */
export function takesAccents(rest: string): boolean {
  return ACCENTS_TAKEN.test(rest) && !/\b(?:ne|pas|non|jamais|deconseill\w*)\b/.test(rest);
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}
