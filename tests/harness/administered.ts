import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files that an administrator has put on a computer, by their absolute paths. */
export type SystemFiles = Readonly<Record<string, string>>;

/** Where browsers look for them. */
const ROOTS = ['/etc', '/usr/lib'];

/** A program that starts another one on a computer with some files more. */
export interface Administered {
  readonly program: string;
  /** Deletes it, and the files. */
  remove(): void;
}

/**
 * Makes a program that starts a browser as on a computer with these files. Only that browser sees them, in
 * a mount namespace of its own: others run at the same time. Linux only.
 *
 * @throws for a file in a place that is not laid over
 */
export function administered(browser: string, files: SystemFiles): Administered {
  const folder = mkdtempSync(join(tmpdir(), 'evident-school-'));
  const roots = ROOTS.filter((root) => Object.keys(files).some((path) => isIn(path, root)));
  for (const [path, contents] of Object.entries(files)) {
    if (!roots.some((root) => isIn(path, root))) throw new Error(`${path} is laid over nowhere`);
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  const mounts = roots.map(
    (root) => `mount -t overlay evident -o lowerdir=${join(folder, root)}:${root} ${root}`,
  );
  const program = join(folder, 'browser');
  const own = process.getuid?.() === 0 ? '' : '--map-root-user';
  const inside = [...mounts, 'exec "$0" "$@"'].join(' && ');
  writeFileSync(
    program,
    `#!/bin/sh\nexec unshare --mount ${own} sh -c '${inside}' '${browser}' "$@"\n`,
  );
  chmodSync(program, 0o755);
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const isIn = (path: string, root: string): boolean => path.startsWith(`${root}/`);
