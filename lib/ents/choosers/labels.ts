import { once } from '../../once';
import type { TrapKind } from './chooser';
import { anyOf, patternOf } from './word-list';
import {
  AGRICULTURAL,
  AT_WORK,
  BESIDE_PEOPLE,
  BEYOND_PRIMARY,
  DENIALS,
  EDUCONNECT,
  EXCLUDING,
  GUARDIANS,
  GUARDIANS_OF_PUPILS,
  LOCAL_ACCOUNTS,
  OTHERS,
  PRIMARY,
  PUPILS,
  WITHOUT,
} from './words';

/** Who a label is for. */
export interface Audience {
  readonly pupil: boolean;
  readonly guardian: boolean;
  readonly staff: boolean;
}

/** « représentant(e) légal(e) », « collégien·ne », « invité-e-s ». */
const INCLUSIVE = /\((?:e|s|es|ne|nes)\)|[·•.-](?:e|s|es|ne|nes)\b/g;

const pupil = anyOf(PUPILS);
const everyPupil = anyOf(PUPILS, 'g');
const guardian = anyOf(GUARDIANS);
const everyGuardian = anyOf(GUARDIANS, 'g');
const ofPupils = anyOf(GUARDIANS_OF_PUPILS, 'g');
const staff = anyOf([...AT_WORK, ...OTHERS]);
const atWork = anyOf(AT_WORK);
const educonnect = anyOf(EDUCONNECT);
const denial = anyOf(DENIALS);
const beyondPrimary = anyOf(BEYOND_PRIMARY);

/** What a label excludes: « hors enseignement agricole ». */
const excluded = once(() => new RegExp(`\\b(?:${patternOf(EXCLUDING)})\\b[^),;]*`, 'g'));

const withoutEduconnect = once(
  () => new RegExp(`\\b(?:${patternOf(WITHOUT)}) (?:compte )?(?:${patternOf(EDUCONNECT)})\\b`),
);

/** Words and punctuation beside the people a label names. */
const besides = once(() => new RegExp(`\\b(?:${patternOf(BESIDE_PEOPLE)})\\b|[^a-z0-9]+`, 'g'));

/** Traps in the order in which they are looked for: the first match wins. */
const TRAPS: readonly (readonly [TrapKind, () => RegExp])[] = [
  ['agricultural', anyOf(AGRICULTURAL)],
  ['local', anyOf(LOCAL_ACCOUNTS)],
  ['primary', anyOf(PRIMARY)],
];

/**
 * @param label normalised text of an entry
 * @returns who it is for
 */
export function audienceOf(label: string): Audience {
  const plain = label.replace(INCLUSIVE, '');
  return {
    pupil: pupil().test(plain.replace(ofPupils(), ' ')),
    guardian: guardian().test(plain),
    staff: staff().test(plain),
  };
}

/**
 * @param label normalised text of an entry
 * @returns the kinds of people that it is for, in a word; empty where it names nobody
 */
export function kindOf(label: string): string {
  const kinds = Object.entries(audienceOf(label)).filter(([, isNamed]) => isNamed);
  return kinds.map(([kind]) => kind).join('+');
}

/**
 * @param label normalised text of an entry
 * @returns whether it names pupils or guardians and nothing else: « Parents et Élèves », but not
 *   « Élèves : vos actualités »
 */
export function namesOnlyPeople(label: string): boolean {
  const plain = label.replace(INCLUSIVE, '');
  const others = plain.replace(ofPupils(), ' parents ').replace(everyGuardian(), ' ');
  const rest = others.replace(everyPupil(), ' ');
  return rest !== plain && rest.replace(besides(), '') === '';
}

/**
 * @param label normalised text of an entry
 * @returns whether it promises ÉduConnect, and does not deny it
 */
export function promisesEduconnect(label: string): boolean {
  return educonnect().test(label) && !denial().test(label);
}

/**
 * @param label normalised text of an entry
 * @returns why, by its words, it is a wrong choice for most pupils and guardians; null where it
 *   names staff only, which misleads nobody
 */
export function trapOf(label: string): TrapKind | null {
  const audience = audienceOf(label);
  if (atWork().test(label) && !audience.pupil && !audience.guardian) return null;
  if (withoutEduconnect().test(label)) return 'without-educonnect';
  const included = label.replace(excluded(), ' ');
  const found = TRAPS.find(([, words]) => words().test(included))?.[0] ?? null;
  return found === 'primary' && beyondPrimary().test(included) ? null : found;
}
