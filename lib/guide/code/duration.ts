import { once } from '../../once';

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

const NUMBER = `(?<![\\d/,.-])(?:\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const HOUR = '(?:heures?|h(?![a-z]))';
const MINUTE = '(?:minutes?|mins?|mn)(?![a-z])';
const MORE = `(?: ?(?:et )?(?:demie?|trois quarts?|(?:un )?quart|\\d{1,2}(?!\\d)(?: ?${MINUTE})?))?`;

/** Source of a regular expression with one group, for a duration that `minutesOf` reads. */
export const DURATION = `((?:1 ?/ ?2|½|une? demi|demi)[- ]?heure|trois quarts? d'heure|(?:un )?quart d'heure|${NUMBER} ?${HOUR}${MORE}|${NUMBER} ?${MINUTE})`;

const HOURS = once(() => new RegExp(`^(\\S+?) ?${HOUR}(.*)$`));

/**
 * Converts a duration in words or digits to minutes: « 1 h 30 », « 1/2 heure », « une heure et quart ».
 *
 * @param text what `DURATION` matched, normalised
 */
export function minutesOf(text: string): number {
  if (/^(?:1 ?\/ ?2|½|une? demi|demi)/.test(text)) return 30;
  if (/quarts? d'heure/.test(text)) return quarters(text);
  const [, hours, more = ''] = HOURS().exec(text) ?? [];
  return hours ? numberOf(hours) * 60 + quarters(more) : numberOf(text.replace(/ ?m[a-z]+$/, ''));
}

/** Minutes of a part of an hour: « et demie », « et quart », « trois quarts », « 30 ». */
function quarters(more: string): number {
  if (/demi/.test(more)) return 30;
  if (/quart/.test(more)) return /trois/.test(more) ? 45 : 15;
  return Number(/\d+/.exec(more)?.[0] ?? 0);
}

const numberOf = (text: string): number => NUMBERS[text] ?? Number(text);
