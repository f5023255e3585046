import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

const ROOT = new URL('../../../', import.meta.url).pathname;

/** Folders that hold what is built. */
const FOLDERS = ['entrypoints', 'components', 'lib'];

/** `import …` and `export … from`, each with what it takes and the file it takes it from. */
const IMPORTS = /^(?:import|export)\s+([^;'"]*?)\s*(?:from\s+)?['"](\.[^'"]+)['"]/gm;

/** `import(…)` of a file: it is carried too. */
const LATE_IMPORTS = /\bimport\(\s*['"](\.[^'"]+)['"]/g;

/** The sources by their paths from the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

/** One file that takes something from another. */
interface Import {
  readonly to: string;
  /** Nothing but types: nothing of the other file is carried. */
  readonly typesOnly: boolean;
}

/** Every source of what is built, and `wxt.config.ts`. */
export function sources(): Map<string, string> {
  const inside = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(folder, file),
    ),
  );
  const files = [...inside, 'wxt.config.ts'].filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

/**
 * @param all the sources
 * @param file the path of one of them
 * @returns what it imports, of the sources
 */
export function importsOf(all: Sources, file: string): Import[] {
  const source = all.get(file) ?? '';
  const early = [...source.matchAll(IMPORTS)].map(([, taken = '', from = '']) => ({
    from,
    typesOnly: isOfTypes(taken),
  }));
  const late = [...source.matchAll(LATE_IMPORTS)].map(([, from = '']) => ({
    from,
    typesOnly: false,
  }));
  return [...early, ...late].flatMap(({ from, typesOnly }) => {
    const path = normalize(join(file, '..', from));
    const to = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => all.has(one));
    return to ? [{ to, typesOnly }] : [];
  });
}

/**
 * @param all the sources
 * @param start the path of one of them
 * @param isForbidden whether a path is on the other side of the wall
 * @returns the way from file to file by which it carries such a one; empty where it carries none
 */
export function wayTo(
  all: Sources,
  start: string,
  isForbidden: (path: string) => boolean,
): string[] {
  const from = new Map<string, string | null>([[start, null]]);
  for (const file of from.keys()) {
    for (const { to, typesOnly } of importsOf(all, file)) {
      if (typesOnly || from.has(to)) continue;
      from.set(to, file);
      if (isForbidden(to)) return wayBackFrom(to, from);
    }
  }
  return [];
}

function wayBackFrom(end: string, from: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  for (let file: string | null = end; file; file = from.get(file) ?? null) way.unshift(file);
  return way;
}

/** `type X` and `{ type X, type Y }`. */
function isOfTypes(taken: string): boolean {
  if (taken.startsWith('type ')) return true;
  const names = /^\{(.*)\}$/s.exec(taken.trim())?.[1]?.split(',') ?? [];
  const given = names.map((name) => name.trim()).filter(Boolean);
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}
