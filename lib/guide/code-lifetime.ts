import type { Page } from '../page/page';

/** Parts of a page that may say how long a code is valid. */
const SENTENCES = 'p, li, label, legend, span, strong, b, em, small, dt, dd, td, div, h2, h3';

/** Source longer than this (UTF-16 units) is a block of page, not a sentence of it. */
const LONGEST = 400;

/** Most minutes worth a countdown; a longer time is a day's, which the page says well enough. */
const MOST = 180;

const NUMBERS: Readonly<Record<string, number>> = {
  une: 1,
  deux: 2,
  trois: 3,
  cinq: 5,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  'quarante-cinq': 45,
  soixante: 60,
};

const NUMBER = `(\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const TIME = `(?:${NUMBER} ?(?:minutes?|mins?|mn)\\b|${NUMBER} ?(?:heures?|h)\\b ?(?:et )?(\\d{1,2})?|(demi[- ]heure)|(trois quarts? d'heure)|(quart d'heure))`;

/** Tutorial 002: « (valable 30 min) »; the others are ways in which sites say the same. */
const VALID = new RegExp(
  `\\b(?:valables?|valides?|validite|expire(?:ra|nt)?|expiration|duree?|utilisables?|vaut|fonctionne\\w*|actif)\\b[^.!?;]{0,60}?\\b${TIME}`,
);
const IN_TIME = new RegExp(
  `\\b(?:avez|as|disposez (?:de|d')|dans les|sous|d'ici|avant) (?:un |une )?${TIME}(?=[^.!?;]*\\b(?:saisir|taper|entrer|utiliser|recopier|valider|code)\\b)`,
);
const CODE_WITHIN = new RegExp(`\\bcode\\b[^.!?;]*\\b(?:dans les|sous|avant) (?:un |une )?${TIME}`);

/** Times of something else: of a wait, of the past, of another thing. */
const OTHER =
  /\b(?:renvoy\w+|redemand\w+|patient\w+|attend\w*|bloqu\w+|reessay\w+|depuis|il y a|(?:a|est) expiree?|nouvelle (?:demande|tentative)|prochain\w*)\b/;
const OTHER_THING = /\b(?:lien|session|mot de passe|compte|page|connexion)\b/;

/**
 * How long the page says that a code is valid, in its own words: « valable 30 min », « expire dans
 * 15 minutes », « 1 heure ».
 *
 * @param page the page that asks for the code
 * @returns minutes; null where it says nothing of it, or several things
 */
export function codeLifetime(page: Page): number | null {
  const told = new Set<number>();
  for (const element of page.find(SENTENCES)) {
    const source = element.textContent ?? '';
    if (source.length > LONGEST || !/min|mn|heure|\dh|\d h/i.test(source)) continue;
    if (!page.visible(element)) continue;
    for (const minutes of timesIn(page.text(element))) told.add(minutes);
  }
  const [only, ...others] = told;
  return only !== undefined && others.length === 0 && only >= 1 && only <= MOST ? only : null;
}

function timesIn(text: string): number[] {
  return text.split(/[.!?;](?=\s|$)/).flatMap((sentence) => {
    if (OTHER.test(sentence)) return [];
    if (OTHER_THING.test(sentence) && !/\bcode\b/.test(sentence)) return [];
    const found = VALID.exec(sentence) ?? IN_TIME.exec(sentence) ?? CODE_WITHIN.exec(sentence);
    return found ? [minutesOf(found)] : [];
  });
}

function minutesOf([, minutes, hours, more, half, three, quarter]: RegExpExecArray): number {
  if (minutes) return numberOf(minutes);
  if (hours) return numberOf(hours) * 60 + Number(more ?? 0);
  if (half) return 30;
  if (three) return 45;
  return quarter ? 15 : 0;
}

const numberOf = (text: string): number => NUMBERS[text] ?? Number(text);
