import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** What the commands that write new files read and change, and `.gitignore` and Biome's own rules. */
const COPIED = [
  'lib',
  'HELPDESK.md',
  'biome.json',
  'tests/harness',
  'tests/e2e/support/scenes.ts',
  'tests/unit/texts/untranslated.json',
];

/** A copy of the project's part that those commands write in. */
export interface Copy {
  /** Runs one of `tests/run` as `npm run` does, on the copy; throws where it fails. */
  run(script: string, words: readonly string[]): string;
  read(path: string): string;
  /** Imports a module of the copy. */
  load<Module>(path: string): Promise<Module>;
  remove(): void;
}

export function copyProject(): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'evident-new-'));
  for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return {
    run: (script, words) =>
      execFileSync(
        process.execPath,
        ['--import', 'tsx', join(root, 'tests/run', script), ...words],
        {
          cwd: root,
          env: { ...process.env, EVIDENT_PROJECT: copy },
          encoding: 'utf8',
          stdio: 'pipe',
        },
      ),
    read: (path) => readFileSync(join(copy, path), 'utf8'),
    load: (path) => import(/* @vite-ignore */ join(copy, path)),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
