import { once } from '../../once';
import type { CharacterClass } from '../classes';
import { DEFAULT_CHARACTERS } from '../classes';
import type { StatedRule, Statement } from '../criteria';
import { decodeEntities } from './entities';
import { fold, NUMBER, numberOf } from './fold';
import { readForbidden, takesAccents } from './forbidden';
import { readLength } from './length';
import { namesMarks } from './marks-named';
import { readSpecials } from './special-phrase';
import { isReadable, isUnderstood } from './understood';

/** What one sentence says about the rules. */
export interface LineReading {
  readonly statement: Statement;
  /** It was understood in full; also true of a sentence without rules, made of their words. */
  readonly whole: boolean;
}

const ASKS =
  /\b(?:doi(?:t|vent)|devra|conten\w+|contien\w+|comport\w+|compren\w+|inclu\w+|compos\w+|utilise\w*|au moins|minimum|min\.|obligatoires?|requis\w*|necessaires?)\b/;
const WARNS = /\b(?:attention|respecte[rz]? (?:bien )?les|verifi\w+|confon\w+|sensible)\b/;
const ABOUT_OTHER = /\b(?:codes?|sms|telephone|mobile|postal|identifiant|naissance|mail)\b/;

const KINDS = '(?:criteres?|types?|categories?|familles?|conditions?|regles?|groupes?)';
const K_OF_N = once(
  () =>
    new RegExp(
      `\\b(${NUMBER}) (?:${KINDS} )?(?:de caracteres (?:differents )?)?(?:des|sur|parmi(?: les)?|de ces|d'entre les) (${NUMBER})\\b`,
    ),
);
const K = once(
  () =>
    new RegExp(
      `\\b(${NUMBER}) (?:des |parmi les |de ces |d'entre les )?${KINDS}(?: de caracteres)?(?: differents?)? ?(?:suivant|ci-|parmi|:)`,
    ),
);

const NOUNS: Readonly<Record<Exclude<CharacterClass, 'special'>, string>> = {
  upper: '(?:majuscules?|capitales?)',
  lower: 'minuscules?',
  letter: 'lettres?(?! (?:en )?(?:majuscule|minuscule|suivante|accentue))',
  digit: '(?:chiffres?|nombres?(?! (?:de|minim|maxim))|caracteres? numeriques?)',
};
const SPECIAL_NOUN =
  '(?:caracteres? specia(?:l|ux)|(?:signes?|caracteres?) de ponctuation|symboles?)';

/** A special character by any name, including « un signe ». */
const SOME_MARK = '(?:specia(?:l|ux)|signes?|ponctuation|symboles?)';

/** « Des lettres en majuscule et en minuscule »: kinds only, each asked for; « ou » is a choice. */
const ANY_KIND = `(?:${Object.values(NOUNS).join('|')}|${SPECIAL_NOUN})`;
const ONE_KIND = `(?:(?:des|les|de|une?) )?(?:(?:lettres?|caracteres?) )?(?:en )?${ANY_KIND}`;
const ONLY_KINDS = once(
  () => new RegExp(`^\\W*${ONE_KIND}(?:(?: et|,| \\+) ?(?:et )?${ONE_KIND})+\\W*$`),
);

/**
 * Reads the rules that one sentence of a page states. Known from the tutorials: « Doit contenir
 * 1 majuscule », « Doit contenir 8 caractères minimum » (001, 002), « Le mot de passe doit comporter
 * au moins 8 caractères et respecter 3 des 4 critères suivants » (000).
 *
 * @param text one line of the page, as shown
 * @returns what the line says; an empty statement for a line about something else
 */
export function readLine(text: string): LineReading {
  const line = decodeEntities(text).normalize('NFC');
  const folded = fold(line);
  const special = readSpecials(line, folded);
  const words = special ? blank(folded, special.from, special.to) : folded;
  if (!isReadable(words)) return { statement: {}, whole: false };
  const { forbids, rest, all } = readForbidden(words);
  const statement: Statement = forbids.length > 0 ? { forbids } : {};
  if (takesAccents(rest)) statement.accents = true;
  if (ABOUT_OTHER.test(rest) && !/mot de passe/.test(rest)) {
    return { statement, whole: all && isUnderstood(words, statement) };
  }
  Object.assign(statement, readLength(words), readChoice(rest));
  const characters = special?.characters ?? null;
  const classes = limits(words, statement)
    ? []
    : readClasses(rest, characters, statement.required !== undefined);
  if (classes.length > 0) statement.classes = classes;
  if (characters && !forbids.includes('special')) {
    statement.specials = characters;
    const doubtful = separators(line.slice(special?.from)).filter(
      (one) => !characters.includes(one),
    );
    if (doubtful.length > 0) statement.doubtful = doubtful;
  }
  const listed = characters !== null || !special || special.from === special.to;
  const told = isUnderstood(words, statement) && !namesMarks(words) && isAsked(rest, statement);
  return { statement, whole: all && listed && told };
}

/** Whether each named kind was read: « lettres et chiffres » may ask for both, or allow them. */
function isAsked(rest: string, { classes = [], specials, forbids }: Statement): boolean {
  const read = new Set(classes.map(({ id }) => id));
  if (specials || forbids?.includes('special')) read.add('special');
  return nounsOf(SOME_MARK).every(([id, noun]) => read.has(id) || !named(rest, noun));
}

function readChoice(rest: string): Pick<Statement, 'required' | 'among'> {
  const [, required, among] = K_OF_N().exec(rest) ?? K().exec(rest) ?? [];
  if (!required) return {};
  return { required: numberOf(required), ...(among ? { among: numberOf(among) } : {}) };
}

/** « 2 chiffres au plus » requires none. */
function limits(words: string, { maxLength }: Statement): boolean {
  return maxLength === undefined && /\bau plus\b|\bmax(?:imum|imal\w*)?\b|\bpas plus\b/.test(words);
}

/** The marks of a text, each once, that may separate its items, end it, or be items. */
function separators(text: string): string[] {
  return [...new Set(text.match(/[.,;:/|-]/g) ?? [])];
}

function readClasses(rest: string, specials: string[] | null, choice: boolean): StatedRule[] {
  return nounsOf(SPECIAL_NOUN)
    .map(([id, noun]) => ({ id, min: counted(rest, noun, choice), place: rest.search(noun) }))
    .filter(({ min }) => min > 0)
    .sort((first, second) => first.place - second.place)
    .map(({ id, min }) => ({
      id,
      min,
      characters: id === 'special' && specials ? specials : [...DEFAULT_CHARACTERS[id]],
    }));
}

function nounsOf(special: string): [CharacterClass, string][] {
  return Object.entries({ ...NOUNS, special }) as [CharacterClass, string][];
}

const named = (rest: string, noun: string): boolean => new RegExp(`\\b${noun}\\b`).test(rest);

/** How many of a kind a sentence asks for; a choice of kinds counts. 0 for none. */
function counted(rest: string, noun: string, choice: boolean): number {
  const numbered = new RegExp(
    `(?<![a-z]-|\\w)(${NUMBER}) (?:ou plus(?:ieurs)? )?(?:lettres? |caracteres? )?(?:en )?${noun}\\b`,
  ).exec(rest);
  if (numbered?.[1]) return numberOf(numbered[1]);
  const bare = new RegExp(`^\\W*(?:des )?(?:lettres? |caracteres? )?(?:en )?${noun}\\W*$`);
  const asks = choice || (ASKS.test(rest) && !WARNS.test(rest));
  const alone = bare.test(rest) || ONLY_KINDS().test(rest);
  return (asks || alone) && named(rest, noun) ? 1 : 0;
}

/** Replaces a list with spaces, so that its marks neither join nor separate words. */
function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
