// Runs every stage of the tests, even after failures, and ends with « N passed, N failed ».
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../harness/launched-browser';
import { findBrowser } from './browsers.mjs';
import {
  add,
  type Counts,
  countAgain,
  countBrowsers,
  countMissing,
  countStage,
  failuresIn,
} from './counts';
import { byFile, durationsIn, slowestLines, type Timed } from './durations';
import { readReport, runScript } from './script';
import { STAGES, type Stage } from './stages';

/** More failures than these (tests) in one stage are no matter of a busy machine. */
const FEW = 10;
const root = join(import.meta.dirname, '..', '..');
const accepted = process.env.EVIDENT_ACCEPT_MISSING_BROWSER === '1';
const failures: string[] = [];
const notRun: string[] = [];
const passedAlone: string[] = [];
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
for (const test of passedAlone)
  console.log(`⚠ Réussi seul, après un échec parmi les autres : ${test}`);
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
  const projects = only.map((name) => `--project=${name}`);
  const { counts, written } = await runTests(stage, [...words, ...projects], alone);
  const again = stage.alone && counts.failed > 0 && counts.failed <= FEW;
  if (!again) return add(counts, missed);
  heading('Ce qui a échoué, une seconde fois, sans rien à côté');
  const second = await runTests(stage, [...stage.alone, ...projects], alone);
  const still = failuresIn(second.written);
  passedAlone.push(...failuresIn(written).filter((test) => !still.includes(test)));
  return add(countAgain(counts, second.counts), missed);
}

async function runTests(stage: Stage, words: readonly string[], alone: boolean) {
  const report = stage.report && join(root, stage.report);
  if (report) rmSync(report, { force: true });
  const { succeeded, output } = await runScript(root, [stage.script, ...words], {
    env: { EVIDENT_REPORT: stage.report },
    silent: !alone,
  });
  if (!alone) heading(stage.title);
  if (output) console.log(output);
  const written = report ? readReport(report) : null;
  timed.push(...durationsIn(written));
  for (const [name, { passed, failed }] of countBrowsers(written))
    console.log(`${name} : ${passed} réussi(s), ${failed} en échec`);
  return { counts: countStage(written, succeeded), written };
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
