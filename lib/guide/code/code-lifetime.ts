import { once } from '../../once';
import type { Page } from '../../page/page';
import { DURATION, minutesOf } from './duration';

/** Elements that may say how long a code is valid. */
const SENTENCES = 'p, li, label, legend, span, strong, b, em, small, dt, dd, td, div, h2, h3';

/** Longest text (UTF-16 units) of a sentence; more is a block of the page. */
const LONGEST = 400;

/** Most minutes worth a countdown; the page states longer times well enough. */
const MOST = 180;

const LASTS =
  '(?:pendant|durant|pour|encore|seulement|uniquement|que|(?:pour )?une duree(?: maximale)? de)';

/**
 * Tutorial 002: « (valable 30 min) »; the others are how other sites say it. Only the words just before
 * a time tell what it means: « valide dans 2 minutes » is a wait.
 */
const VALID = once((): readonly RegExp[] =>
  [
    `\\b(?:valables?|valides?)(?: ${LASTS})*[ :]+${DURATION}`,
    `\\b(?:utilisables?|fonctionne|fonctionnera|actif|active|vaut)(?: ${LASTS})+ ${DURATION}`,
    `\\b(?:validite|duree de vie|delai d'expiration)(?: (?:du|de ce|de votre) code)?(?: (?:de|est|limitee a|maximale|maximum))*[ :]+${DURATION}`,
    `\\b(?:expire|expirera|expiration|perime)(?: automatiquement)?[ :]+(?:(?:dans|au bout de|apres) )?(?:les )?${DURATION}`,
  ].map((source) => new RegExp(source)),
);

const ENTERS = '(?:saisir|taper|entrer|utiliser|recopier|valider|reporter|renseigner)';
const IN_TIME = once((): readonly RegExp[] =>
  [
    `\\b(?:avez|as|disposez (?:de |d')|disposes (?:de |d'))(?:encore )? ?(?:un delai de )?${DURATION} pour (?:le |l'|vous )?${ENTERS}`,
    `\\b(?:saisissez|saisis|tapez|tape|entrez|recopiez|recopie|utilisez|utilise|${ENTERS})\\b[^.!?;]*\\bcode\\b[^.!?;]*\\b(?:dans les|avant|en moins de) ${DURATION}`,
  ].map((source) => new RegExp(source)),
);

/** Words about the delivery of a code, whose time is not the code's lifetime. */
const DELIVERY =
  /\b(?:rece(?:v|pti)\w+|recoi\w+|arriv\w+|parv\w+|envoy\w+|envoi|demand\w+|nouveau)\b/;

/** Words of times that are no lifetime: a wait, the past. */
const OTHER =
  /\b(?:renvoy\w+|redemand\w+|patient\w+|attend\w*|bloqu\w+|reessay\w+|depuis|il y a|(?:a|est) expiree?|nouvelle (?:demande|tentative)|prochain\w*)\b/;
/** A lifetime in days needs no clock; an expired code has none. */
const LONG =
  /\bjours?\b|\bsemaines?\b|\bn'est (?:plus|pas)\b|\bne (?:sera|fonctionne)\w* (?:plus|pas)\b/;
const OTHER_THING = /\b(?:lien|session|mot de passe|compte|page|connexion)\b/;

/**
 * Reads how long a code is valid from the words of the page: « valable 30 min », « expire dans
 * 15 minutes », « 1 heure ».
 *
 * @param page the page that asks for the code
 * @returns minutes; null if the page does not say, or says several things
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
    if (OTHER.test(sentence) || LONG.test(sentence)) return [];
    if (OTHER_THING.test(sentence) && !/\bcode\b/.test(sentence)) return [];
    const ways = DELIVERY.test(sentence) ? VALID() : [...VALID(), ...IN_TIME()];
    const found = ways.map((way) => way.exec(sentence)?.[1]).find(Boolean);
    return found ? [minutesOf(found)] : [];
  });
}
