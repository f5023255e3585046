import { once } from '../../once';
import type { Statement } from '../criteria';
import { NUMBER, numberOf } from './fold';
import { LENGTHS } from './limits';

const UNIT =
  '(?:car(?:acteres?\\b|\\.)|signes?\\b)(?! (?:specia|de ponctuation|numerique|en maj|en min|differents))';
const BETWEEN = once(
  () => new RegExp(`(?<![a-z]-|\\w)(${NUMBER}) ?(?:et|a|-|–) ?(${NUMBER}) ${UNIT}`),
);
/** « Longueur comprise entre 10 et 16 » counts no characters by name. */
const RANGE = once(
  () => new RegExp(`\\b(?:longueur|taille)\\b.{0,20}?\\b(${NUMBER}) ?(?:et|a|-|–) ?(${NUMBER})\\b`),
);
const COUNTED = once(() => new RegExp(`(?<![a-z]-|\\w)(${NUMBER}) ${UNIT}`, 'g'));
const LABELLED = once(
  () =>
    new RegExp(
      `\\b(?:longueur|taille|nombre)(?: (maximale|maximum|max\\.?)| minimale| minimum| min\\.?)?(?: de caracteres)?(?: de| :| =|:| est de)* ?(${NUMBER})\\b`,
      'g',
    ),
);

const MOST_BEFORE =
  /(?:max(?:imum|imal)?\.?(?: de)?|au plus|jusqu'a|pas plus de|depasser|\b(?:ne|pas|jamais|sans)\b.* plus de|limite a|inferieur a)\W*$/;
const MOST_AFTER = /^\W*(?:au )?max(?:imum|imal)?\b|^\W*au plus\b/;

/** « Plus de 8 caractères » asks for 9 and « moins de 20 » allows 19, unless negated. */
const BEYOND = /(?<!\b(?:ne|pas|jamais|sans)\b.*)\b(plus|moins) de\W*$/;
const EXACT = /\b(?:exactement|precisement)\b/;

/**
 * Reads the lengths that a sentence states: « au moins 8 caractères », « 8 caractères minimum »,
 * « entre 8 et 20 caractères », « 20 caractères maximum », « longueur minimale : 12 ».
 *
 * @param folded the sentence, folded
 */
export function readLength(folded: string): Pick<Statement, 'minLength' | 'maxLength'> {
  const between = BETWEEN().exec(folded) ?? RANGE().exec(folded);
  if (between) return stated(numberOf(between[1] ?? ''), numberOf(between[2] ?? ''));
  let least = 0;
  let most = 0;
  for (const found of folded.matchAll(COUNTED())) {
    const value = numberOf(found[1] ?? '');
    const beyond = BEYOND.exec(folded.slice(0, found.index))?.[1];
    if (beyond === 'plus') least = least || value + 1;
    else if (beyond === 'moins') most = value - 1;
    else if (isMost(folded, found.index, found.index + found[0].length)) most = value;
    else least = least || value;
  }
  for (const [, max, value] of folded.matchAll(LABELLED())) {
    if (max) most = most || numberOf(value ?? '');
    else least = least || numberOf(value ?? '');
  }
  return EXACT.test(folded) && !most ? stated(least, least) : stated(least, most);
}

function isMost(folded: string, from: number, to: number): boolean {
  return MOST_BEFORE.test(folded.slice(0, from)) || MOST_AFTER.test(folded.slice(to));
}

function stated(least: number, most: number): Pick<Statement, 'minLength' | 'maxLength'> {
  const sensible = (value: number) => value >= LENGTHS.least && value <= LENGTHS.most;
  return {
    ...(sensible(least) && (!sensible(most) || least <= most) ? { minLength: least } : {}),
    ...(sensible(most) && most >= least ? { maxLength: most } : {}),
  };
}
