import { normalise } from '../../page/normalise';
import { DIRECTORY, type Listed } from '../directory';
import type { Level } from '../directory/territory';
import { ACADEMIES } from './academies';
import { DEPARTMENTS, type DepartmentCode } from './geography';

/** Kind of words an ENT is found by, from the surest to the vaguest. */
export type Weight = 0 | 1 | 2 | 3;

/** One ENT ready to be searched. */
export interface Indexed {
  readonly id: string;
  readonly name: string;
  readonly territory: string;
  /**
   * Words it is found by: 0 its name and nicknames; 1 its territory and towns; 2 its département; 3
   * the towns and other départements of its académie, and its level.
   */
  readonly words: ReadonlyMap<string, Weight>;
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  ecole: 'école primaire maternelle',
  college: 'collège collégien',
  lycee: 'lycée lycéen',
};

/** The part of an ENT that is indexed. */
type Named = Pick<Listed, 'territory'> & { readonly ent: Pick<Listed['ent'], 'id' | 'name'> };

/** Words too common to tell one ENT from another. */
const EMPTY_WORDS = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'ent']);

const SHORT_FOR = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * @param text a query, or a name
 * @returns its words, normalised, without the empty ones
 */
export function wordsOf(text: string): string[] {
  return normalise(text)
    .split(/[^a-z0-9@]+/)
    .filter((word) => word && !EMPTY_WORDS.has(word))
    .map((word) => SHORT_FOR.get(word) ?? word);
}

/** @returns the text as one word, empty words included, as somebody in a hurry types it */
export function inOneWord(text: string): string {
  return normalise(text).replace(/[^a-z0-9@]+/g, '');
}

/** Every ENT of the directory, indexed. */
export function indexDirectory(): Indexed[] {
  return DIRECTORY.map(indexEnt);
}

/**
 * @returns one ENT of the directory, indexed
 *
 * @internal exported for tests only
 */
export function indexEnt({ ent: { id, name }, territory }: Named): Indexed {
  const { departments = [], academies = [], towns, levels } = territory;
  const served = academies.flatMap((academy): DepartmentCode[] => [...ACADEMIES[academy]]);
  const words = new Map<string, Weight>();
  const add = (weight: Weight, texts: readonly string[]) => {
    for (const word of texts.flatMap(together)) {
      if (!words.has(word)) words.set(word, weight);
    }
  };
  add(0, [name, ...(territory.aliases ?? []), ...(territory.formerNames ?? [])]);
  add(1, [territory.name, ...(towns ?? []), ...academies, 'académie']);
  add(2, departments.flatMap(nameAndNumber));
  add(3, towns ? [] : departments.flatMap(townsOf));
  add(3, [...served.flatMap(nameAndNumber), ...served.flatMap(townsOf)]);
  add(
    3,
    levels.map((level) => LEVEL_WORDS[level]),
  );
  return { id, name, territory: territory.name, words };
}

/** The words of a name, and the name in one word: « neo connect » finds « neoconnect ». */
const together = (text: string): string[] => [...wordsOf(text), inOneWord(text)];

const nameAndNumber = (code: DepartmentCode): string[] => [code, DEPARTMENTS[code][0]];

const townsOf = (code: DepartmentCode): readonly string[] => DEPARTMENTS[code].slice(1);
