import { withCapitals, withoutCapitals } from './commune-names';
import { wordsOfNames } from './commune-words';
import type { DepartmentCode } from './geography';
import { grouped } from './grouped';

/** Path of the list of communes, from the root of the package. */
export const COMMUNES_FILE = '/places/communes.json';

/**
 * Communes in columns, each by département: the alike are side by side, which makes the package smaller.
 * They are in the order of their postcodes, the largest first; one that is a part of another comes right after it.
 */
export interface CommunesFile {
  /** As `withoutCapitals` writes them, with commas between. */
  readonly names: Readonly<Record<string, string>>;
  /** A letter each, A for 0; a small one tells a part of the last that has a capital. */
  readonly sizes: Readonly<Record<string, string>>;
  /**
   * The last three digits of each one's postcodes, with spaces between; all five, where they do not
   * begin as the département's do; `*` and a number stand for as many communes in a row.
   */
  readonly postcodes: Readonly<Record<string, string>>;
}

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

/** A commune of the file, read no further than what a search compares: it shows few of them. */
export interface ListedCommune {
  /** Those of its name, as a query is read, with spaces between. */
  readonly words: string;
  /** The words as one. */
  readonly key: string;
  readonly department: DepartmentCode;
  readonly size: number;
  /** Its name, and that of the one that it is a part of, without capitals. */
  readonly low: string;
  readonly lowWithin: string | null;
  /** Its postcodes as in the file. */
  readonly ends: string;
}

/**
 * @param inhabitants how many
 * @returns how often they halve before a hundred are left: 9 for 51 200, 14 for Paris
 */
export function sizeOf(inhabitants: number): number {
  return Math.max(0, Math.round(Math.log2(Math.max(inhabitants, 1) / 100)));
}

/** The letters from which sizes are counted. */
const [WHOLE, PART] = ['A', 'a'].map((letter) => letter.charCodeAt(0)) as [number, number];

/**
 * @returns the file for these communes
 * @throws where one is a part of none of those in its département
 */
export function packCommunes(communes: readonly Commune[]): CommunesFile {
  const departments = [...grouped(communes, ({ department }) => department)].map(
    ([department, those]) => [department, inOrder(those)] as const,
  );
  const column = (text: (those: readonly Commune[]) => string) =>
    Object.fromEntries(departments.map(([department, those]) => [department, text(those)]));
  return {
    names: column((those) => those.map(({ name }) => withoutCapitals(name)).join(',')),
    sizes: column((those) => those.map(letterOf).join('')),
    postcodes: column((those) => runsOf(those.map(endsOf))),
  };
}

function inOrder(communes: readonly Commune[]): Commune[] {
  const parts = grouped(communes, ({ within }) => within);
  const ordered = (parts.get(null) ?? [])
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
    .flatMap((whole) => [whole, ...(parts.get(whole.name) ?? [])]);
  if (ordered.length !== communes.length) throw new Error('a commune that is a part of none');
  return ordered;
}

/** By postcodes, then the largest first. */
const sortKey = (commune: Commune): string =>
  `${endsOf(commune)} ${String.fromCharCode(PART - commune.size)} ${commune.name}`;

const letterOf = ({ size, within }: Commune): string =>
  String.fromCharCode((within === null ? WHOLE : PART) + size);

const endsOf = ({ department, postcodes }: Commune): string => {
  const start = postalStart(department);
  return postcodes.map((code) => (code.startsWith(start) ? code.slice(2) : code)).join(' ');
};

function runsOf(all: readonly string[]): string {
  const starts = all.flatMap((ends, at) => (ends === all[at - 1] ? [] : [at]));
  return starts
    .map((at, rank) => {
      const length = (starts[rank + 1] ?? all.length) - at;
      return length === 1 ? all[at] : `${all[at]}*${length}`;
    })
    .join(',');
}

/** @returns the communes of the file: by département, then in the order of their words */
export function readCommunes({ names, sizes, postcodes }: CommunesFile): ListedCommune[] {
  const read: ListedCommune[] = [];
  for (const [code, low] of Object.entries(names)) {
    const department = code as DepartmentCode;
    const letters = sizes[code] ?? '';
    const { words, keys } = wordsOfNames(low);
    const ends = eachOf(postcodes[code] ?? '');
    let whole = '';
    const those = low.split(',').map((low, at): ListedCommune => {
      const isPart = letters.charCodeAt(at) >= PART;
      if (!isPart) whole = low;
      return {
        words: words[at] ?? '',
        key: keys[at] ?? '',
        department,
        size: letters.charCodeAt(at) - (isPart ? PART : WHOLE),
        low,
        lowWithin: isPart ? whole : null,
        ends: ends[at] ?? '',
      };
    });
    for (const one of those.sort(byWords)) read.push(one);
  }
  return read;
}

function eachOf(runs: string): string[] {
  const all: string[] = [];
  for (const run of runs.split(',')) {
    const [ends = '', length = 1] = run.split('*');
    for (let count = Number(length); count > 0; count -= 1) all.push(ends);
  }
  return all;
}

/** Of two names that begin alike, the longer one comes first. */
const byWords = ({ words: one }: ListedCommune, { words: other }: ListedCommune): number => {
  if (one < other) return other.startsWith(one) ? 1 : -1;
  return one === other ? 0 : one.startsWith(other) ? -1 : 1;
};

/** @returns a commune of the file, as it is written */
export function communeOf({ department, size, low, lowWithin, ends }: ListedCommune): Commune {
  const start = postalStart(department);
  return {
    name: withCapitals(low),
    department,
    postcodes: ends.split(' ').map((end) => (end.length === 3 ? start + end : end)),
    size,
    within: lowWithin === null ? null : withCapitals(lowWithin),
  };
}

/** The two digits with which the postcodes of a département begin. */
const postalStart = (department: string): string => department.replace(/^2[AB]$/, '20').slice(0, 2);
