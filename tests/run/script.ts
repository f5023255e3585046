import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** How to run a script. */
interface Run {
  /** Environment variables added to those of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether to hold its output until it ends, as others print at the same time. */
  readonly silent: boolean;
}

/**
 * Runs a script of package.json.
 *
 * @param folder the project's folder
 * @param words its name, then its arguments
 * @returns whether it succeeded, and its output if that was held
 */
export function runScript(
  folder: string,
  [script = '', ...words]: readonly string[],
  { env, silent }: Run,
): Promise<{ succeeded: boolean; output: string }> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['inherit', silent ? 'pipe' : 'inherit', silent ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (data: Buffer) => printed.push(data));
  child.stderr?.on('data', (data: Buffer) => printed.push(data));
  const ended = (succeeded: boolean) => ({
    succeeded,
    output: Buffer.concat(printed).toString('utf8').trim(),
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(ended(false)));
    child.once('close', (code) => resolve(ended(code === 0)));
  });
}

/** @returns JSON of an expected report; an empty object if it was not written */
export function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
