// Runs every stage of the tests, whatever failed before, and ends with « N passed, N failed ».
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { type Counts, countMissing, countStage } from './counts';
import { byFile, durationsIn, slowestLines, type Timed } from './durations';
import { STAGES, type Stage } from './stages';

const root = join(import.meta.dirname, '..', '..');
const windows = process.platform === 'win32';
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
const notRun: string[] = [];
const stages: Timed[] = [];
const timed: Timed[] = [];
const accepted = process.env.EVIDENT_ACCEPT_MISSING_BROWSER === '1';
let stuckAt: Stage | null = null;

for (const stage of STAGES) {
  heading(stage.title);
  const started = performance.now();
  const counts: Counts = stuckAt ? { passed: 0, failed: 1 } : await tryOut(stage);
  const took = performance.now() - started;
  stages.push({ file: stage.title, title: null, browser: null, took });
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.failed > 0) failures.push(stage.title);
  if (counts.failed > 0 && stage.vital) stuckAt ??= stage;
  const verdict = counts.failed === 0 ? '✔' : '✖';
  console.log(
    `${verdict} ${counts.passed} réussi(s), ${counts.failed} en échec, ${(took / 1000).toFixed(1)} s`,
  );
}

heading('Ce qui a pris le plus de temps');
console.log(slowestLines(stages, stages.length).join('\n'));
console.log(`\n${slowestLines(byFile(timed), 8).join('\n')}`);
console.log(`\n${slowestLines(timed, 8).join('\n')}`);

heading('Bilan');
console.log(failures.length === 0 ? '✔ Tout est réussi.' : `✖ En échec : ${failures.join(' · ')}`);
for (const missed of notRun) console.log(`⚠ N’a pas tourné : ${missed}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function tryOut(stage: Stage): Promise<Counts> {
  if (!stage.needs || (await findBrowser(stage.needs))) return run(stage);
  notRun.push(stage.title);
  console.log(`Aucun ${stage.needs} sur cette machine : aucun de ces tests n’a tourné.`);
  if (!accepted) console.log('Pour l’accepter : EVIDENT_ACCEPT_MISSING_BROWSER=1 npm test');
  return countMissing(accepted);
}

function run(stage: Stage): Counts {
  const report = stage.report && join(root, stage.report);
  if (report) rmSync(report, { force: true });
  const command = spawnSync(
    'npm',
    ['run', '--silent', stage.script, '--', ...(stage.words ?? [])],
    {
      cwd: root,
      env: { ...process.env, EVIDENT_REPORT: stage.report },
      stdio: 'inherit',
      shell: windows,
    },
  );
  const written = report ? readReport(report) : null;
  timed.push(...durationsIn(written));
  return countStage(written, command.status === 0);
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function heading(title: string): void {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 70 - title.length))}`);
}
