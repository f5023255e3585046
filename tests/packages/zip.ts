import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** The archives that `npm run zip` writes, by what they are for; it comes before these tests. */
export type Archive = 'chrome' | 'firefox' | 'sources';

/** Makes the archives of a project, in its own folder. */
export function zipAll(project: string): void {
  execFileSync('npm', ['run', '--silent', 'zip'], {
    cwd: project,
    stdio: 'pipe',
    // What runs the tests would otherwise have a package built for tests.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
    shell: process.platform === 'win32',
  });
}

/** Bytes of one of them. */
export function archive(project: string, name: Archive): Buffer {
  const output = join(project, '.output');
  const file = readdirSync(output).find((one) => one.endsWith(`-${name}.zip`));
  if (!file) throw new Error(`No archive of ${name} in ${output}: run « npm run zip »`);
  return readFileSync(join(output, file));
}

/** Writes the files of an archive in a folder. */
export async function extract(zip: Buffer, folder: string): Promise<void> {
  const { files } = await JSZip.loadAsync(zip);
  for (const entry of Object.values(files).filter(({ dir }) => !dir)) {
    const path = join(folder, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}
