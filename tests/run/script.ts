import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** How a script is run. */
interface Run {
  /** Variables of its environment, beside those of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether what it prints is kept until its end, as others print at the same time. */
  readonly silent: boolean;
}

/**
 * Runs a script of package.json.
 *
 * @param folder the project's folder
 * @param words its name, then what it is told
 * @returns whether it succeeded, and what it printed where that was kept
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

/** @returns JSON of a report that was to be written; an empty object where it was not */
export function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
