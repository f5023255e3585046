// Runs every stage of the tests, even after failures, and ends with « N passed, N failed ».
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../harness/launched-browser';
import { findBrowser } from './browsers.mjs';
import { add, type Counts, countBrowsers, countMissing, countStage } from './counts';
import { byFile, durationsIn, slowestLines, type Timed } from './durations';
import { readReport, runScript } from './script';
import { STAGES, type Stage } from './stages';

const root = join(import.meta.dirname, '..', '..');
const accepted = process.env.EVIDENT_ACCEPT_MISSING_BROWSER === '1';
const failures: string[] = [];
const notRun: string[] = [];
const stages: Timed[] = [];
const timed: Timed[] = [];
let total: Counts = { passed: 0, failed: 0 };
let isStuck = false;

for (const together of STAGES) {
  const alone = together.length === 1;
  const counted = await Promise.all(
    together.map(async (stage) => ({ stage, counts: await tryOut(stage, alone) })),
  );
  if (counted.some(({ stage, counts }) => stage.vital && counts.failed > 0)) isStuck = true;
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

/** Runs a stage, and prints its output as it comes, or at its end when others run beside it. */
async function tryOut(stage: Stage, alone: boolean): Promise<Counts> {
  if (alone) heading(stage.title);
  const started = performance.now();
  const counts = isStuck ? { passed: 0, failed: 1 } : await run(stage, alone);
  const took = performance.now() - started;
  stages.push({ file: stage.title, title: null, browser: null, took });
  total = add(total, counts);
  if (counts.failed > 0) failures.push(stage.title);
  const verdict = counts.failed === 0 ? '✔' : '✖';
  const seconds = `${(took / 1000).toFixed(1)} s`;
  console.log(`${verdict} ${counts.passed} réussi(s), ${counts.failed} en échec, ${seconds}`);
  return counts;
}

async function run(stage: Stage, alone: boolean): Promise<Counts> {
  const { browsers = [], words = [] } = stage;
  const there = await Promise.all(browsers.map(findBrowser));
  const missing = browsers.filter((_, at) => !there[at]);
  const missed = missing.map((name) => miss(stage, name)).reduce(add, { passed: 0, failed: 0 });
  if (browsers.length > 0 && missing.length === browsers.length) return missed;
  const only = missing.length > 0 ? browsers.filter((name) => !missing.includes(name)) : [];
  const report = stage.report && join(root, stage.report);
  if (report) rmSync(report, { force: true });
  const { succeeded, output } = await runScript(
    root,
    [stage.script, ...words, ...only.map((name) => `--project=${name}`)],
    { env: { EVIDENT_REPORT: stage.report }, silent: !alone },
  );
  if (!alone) heading(stage.title);
  if (output) console.log(output);
  const written = report ? readReport(report) : null;
  timed.push(...durationsIn(written));
  for (const [name, { passed, failed }] of countBrowsers(written))
    console.log(`${name} : ${passed} réussi(s), ${failed} en échec`);
  return add(countStage(written, succeeded), missed);
}

function miss({ title }: Stage, name: BrowserName): Counts {
  notRun.push(`${title}, ${name}`);
  console.log(`Aucun ${name} sur cette machine : aucun de ces tests n’y a tourné.`);
  if (!accepted) console.log('Pour l’accepter : EVIDENT_ACCEPT_MISSING_BROWSER=1 npm test');
  return countMissing(accepted);
}

function heading(title: string): void {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 70 - title.length))}`);
}
