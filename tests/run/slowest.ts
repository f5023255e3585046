// Prints what took longest in the last test run: « npx tsx tests/run/slowest.ts ».
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byFile, durationsIn, slowestLines } from './durations';
import { STAGES } from './stages';

const root = join(import.meta.dirname, '..', '..');

for (const { title, report } of STAGES.flat()) {
  const file = report && join(root, report);
  if (!file || !existsSync(file)) continue;
  const tests = durationsIn(JSON.parse(readFileSync(file, 'utf8')));
  console.log([`\n${title}, par fichier`, ...slowestLines(byFile(tests), 25)].join('\n'));
  console.log([`\n${title}, par test`, ...slowestLines(tests, 25)].join('\n'));
}
