import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of the project to write, by path: new ones, and those with a changed text. */
export interface Edits {
  readonly created: Readonly<Record<string, string>>;
  readonly changed: Readonly<Record<string, (text: string) => string>>;
}

/**
 * Writes them all, formatted, or none.
 *
 * @param root the project's folder
 * @param edits what to write
 * @returns one line per file, in French
 * @throws with what is in the way, in French, before anything is written
 */
export function writeAll(root: string, { created, changed }: Edits): string[] {
  const taken = Object.keys(created).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} existe déjà`);
  const edited = Object.entries(changed).map(([path, edit]) => {
    const before = readFileSync(join(root, path), 'utf8');
    const text = edit(before);
    if (text === before) throw new Error(`${path} : la place où écrire n'a pas été trouvée`);
    return [path, text] as const;
  });
  const written = [...Object.entries(created), ...edited];
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  format(
    root,
    written.map(([path]) => path).filter((path) => !path.endsWith('.html')),
  );
  return [
    ...Object.keys(created).map((path) => `écrit    ${path}`),
    ...Object.keys(changed).map((path) => `complété ${path}`),
  ];
}

/** Formats as `npm run format` does, imports in order. */
function format(root: string, paths: readonly string[]): void {
  const biome = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'check', '--write', '--vcs-enabled=false', ...paths];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Écrit, mais mal formé :\n${stderr}`);
}
