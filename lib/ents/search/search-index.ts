import { normalise } from '../../page/normalise';
import { ENTS } from '../directory/ents';
import type { Level, Place } from '../directory/place';
import { PLACES } from '../directory/places';
import { ACADEMIES } from './academies';
import { DEPARTMENTS, type DepartmentCode } from './geography';

/** What kind of words an ENT is found by, from the surest to the vaguest. */
export type Weight = 0 | 1 | 2 | 3;

/** One ENT ready to be searched. */
export interface Indexed {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
  /**
   * Words it is found by: 0 its name and nicknames, 1 its territory and towns, 2 its département, 3
   * the towns and the other départements of its académie, its level.
   */
  readonly words: ReadonlyMap<string, Weight>;
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  ecole: 'école primaire maternelle',
  college: 'collège collégien',
  lycee: 'lycée lycéen',
};

/** Words too common to tell one ENT from another. */
const EMPTY_WORDS = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'ent']);

const SHORT_FOR = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * @param text what somebody typed, or a name
 * @returns its words, normalised, without the empty ones
 */
export function wordsOf(text: string): string[] {
  return normalise(text)
    .split(/[^a-z0-9@]+/)
    .filter((word) => word && !EMPTY_WORDS.has(word))
    .map((word) => SHORT_FOR.get(word) ?? word);
}

/** @returns the text as somebody in a hurry types it: one word, empty words included */
export function inOneWord(text: string): string {
  return normalise(text).replace(/[^a-z0-9@]+/g, '');
}

/** Every ENT of the directory, indexed. */
export function indexDirectory(): Indexed[] {
  const places = new Map(PLACES.map((place) => [place.id, place]));
  return ENTS.flatMap(({ id, name }) => {
    const place = places.get(id);
    return place ? [indexEnt(name, place)] : [];
  });
}

/**
 * @param name name of the ENT
 * @param place where it is
 */
export function indexEnt(name: string, place: Place): Indexed {
  const { id, territory, departments = [], academies = [], levels } = place;
  const served = academies.flatMap((academy): DepartmentCode[] => [...ACADEMIES[academy]]);
  const words = new Map<string, Weight>();
  const add = (weight: Weight, texts: readonly string[]) => {
    for (const word of texts.flatMap(together)) {
      if (!words.has(word)) words.set(word, weight);
    }
  };
  add(0, [name, ...(place.aliases ?? []), ...(place.formerNames ?? [])]);
  add(1, [territory, ...(place.towns ?? []), ...academies, 'académie']);
  add(2, departments.flatMap(nameAndNumber));
  add(3, place.towns ? [] : departments.flatMap(towns));
  add(3, [...served.flatMap(nameAndNumber), ...served.flatMap(towns)]);
  add(
    3,
    levels.map((level) => LEVEL_WORDS[level]),
  );
  return { id, name, territory, words };
}

/** The words of a name, and the name in one word: « neo connect » finds « neoconnect ». */
const together = (text: string): string[] => [...wordsOf(text), inOneWord(text)];

const nameAndNumber = (code: DepartmentCode): string[] => [code, DEPARTMENTS[code][0]];

const towns = (code: DepartmentCode): readonly string[] => DEPARTMENTS[code].slice(1);
