import type { DepartmentCode } from './geography';
import { wordsOf } from './words';

/** Path of the list of communes, from the root of the package. */
export const COMMUNES_FILE = '/places/communes.json';

/**
 * Communes by département, a line each: its words, as a query is read, then `|`, its name (none where
 * the words make it, each with a capital and hyphens between), `|`, its size in base 36, and the last
 * three digits of its postcodes; all five, where they do not begin as the département's do. One that is a
 * part of another has `|` and the other's name after that.
 *
 * The words are there to be searched as they are: to make them anew takes a second on a slow machine.
 */
export type CommunesFile = Readonly<Record<string, string>>;

/** A commune of today, one that has become a part of another, or an arrondissement of a large city. */
export interface Commune {
  readonly name: string;
  readonly department: DepartmentCode;
  readonly postcodes: readonly string[];
  /** @see sizeOf */
  readonly size: number;
  /** The commune that it is a part of; null where it is whole. */
  readonly within: string | null;
}

/** A line of the file, read no further than what a search compares: it shows few of them. */
export interface CommuneLine {
  readonly words: string;
  readonly department: DepartmentCode;
  readonly size: number;
  readonly line: string;
}

/**
 * @param inhabitants how many
 * @returns how often they halve before a hundred are left: 9 for 51 200, 14 for Paris
 */
export function sizeOf(inhabitants: number): number {
  return Math.max(0, Math.round(Math.log2(Math.max(inhabitants, 1) / 100)));
}

/** @returns the file for these communes */
export function packCommunes(communes: readonly Commune[]): CommunesFile {
  const lines = new Map<string, string[]>();
  for (const { name, department, postcodes, size, within } of communes) {
    const words = wordsOf(name).join(' ');
    const start = postalStart(department);
    const ends = postcodes.map((code) => (code.startsWith(start) ? code.slice(2) : code));
    const named = name === asName(words) ? '' : name;
    const own = `${words}|${named}|${size.toString(36)}${ends.join(' ')}`;
    const line = within === null ? own : `${own}|${within}`;
    lines.set(department, [...(lines.get(department) ?? []), line]);
  }
  return Object.fromEntries(
    [...lines].map(([department, those]) => [department, those.sort().join('\n')]),
  );
}

/** @returns the lines of the file */
export function linesOf(file: CommunesFile): CommuneLine[] {
  const read: CommuneLine[] = [];
  for (const [code, lines] of Object.entries(file)) {
    const department = code as DepartmentCode;
    for (const line of lines.split('\n')) {
      const words = line.slice(0, line.indexOf('|'));
      const size = Number.parseInt(line.charAt(line.indexOf('|', words.length + 1) + 1), 36);
      read.push({ words, department, size, line });
    }
  }
  return read;
}

/** @returns the commune of a line */
export function communeOf({ words, department, size, line }: CommuneLine): Commune {
  const [, name, rest = '', within = null] = line.split('|');
  const start = postalStart(department);
  const ends = rest.slice(1).split(' ');
  return {
    name: name || asName(words),
    department,
    postcodes: ends.map((end) => (end.length === 3 ? start + end : end)),
    size,
    within,
  };
}

/** The two digits with which the postcodes of a département begin. */
const postalStart = (department: string): string => department.replace(/^2[AB]$/, '20').slice(0, 2);

const asName = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('-');
