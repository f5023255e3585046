// Checks everything that takes about a minute, without a browser: `npm run check`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { changedSince, readersOf, startOfWork } from './changed';

const root = join(import.meta.dirname, '..', '..');
const failed: string[] = [];

const start = startOfWork(root);
const unit = ['exec', '--', 'vitest', 'run', '--project', 'unit', '--reporter=dot'];
const readers = start ? readersOf(changedSince(root, start)) : [];

// First: a fresh clone lacks the files WXT writes, which checks of types and dead code read.
await step('Préparation', ['exec', '--', 'wxt', 'prepare']);
await Promise.all([
  step('Types', ['exec', '--', 'tsc', '--noEmit']),
  step('Style et fautes probables', ['run', '--silent', 'lint']),
  step('Code mort', ['run', '--silent', 'dead-code']),
]);
if (start) {
  await step('Tests de ce qui a changé', [...unit, '--passWithNoTests', '--changed', start]);
  if (readers.length > 0)
    await step('Tests qui lisent des fichiers changés', [...unit, ...readers]);
} else await step('Tests unitaires', unit);

console.log(failed.length === 0 ? '✔ Rien à redire.' : `✖ À revoir : ${failed.join(' · ')}`);
console.log(
  'Avant de proposer : npm test, qui essaie aussi l’extension dans de vrais navigateurs.',
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Runs npm; shows its output when it fails. */
function step(title: string, words: readonly string[]): Promise<void> {
  const begun = performance.now();
  const npm = spawn('npm', words, { cwd: root, shell: process.platform === 'win32' });
  let printed = '';
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((done) => {
    npm.on('close', (code) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(0);
      if (code !== 0) {
        failed.push(title);
        console.log(printed);
      }
      console.log(`${code === 0 ? '✔' : '✖'} ${title}, ${seconds} s`);
      done();
    });
  });
}
