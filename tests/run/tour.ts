import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Overlay } from '../harness/overlay';
import type { Route, Step } from '../harness/route';
import { FRANCECONNECT_ROUTE, ROUTES } from '../harness/routes';
import { openTestBrowser, type TestBrowser } from '../harness/test-browser';
import { walk } from '../harness/walk';
import { asExpected, type Sight, tourReport, type WalkedRoute } from './tour-report';

const folder = join(import.meta.dirname, '..', '..', '.output', 'tour');

/** How long a step may take to show its screen, in ms. */
const PATIENCE = 5000;

/**
 * Walks every route in an invisible browser and writes an illustrated report.
 *
 * @returns whether the guide showed what it must on every step
 */
export async function tour(): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const routes = [...ROUTES, FRANCECONNECT_ROUTE];
  const testBrowser = await openTestBrowser('chromium');
  const walked: WalkedRoute[] = [];
  try {
    for (const [at, route] of routes.entries()) {
      console.log(`\n▸ Parcours ${at + 1} sur ${routes.length} : ${route.title}`);
      walked.push(await walkOne(testBrowser, route));
    }
  } finally {
    await testBrowser.close();
  }
  const file = join(folder, 'index.html');
  writeFileSync(file, tourReport(walked));
  console.log(`\n▸ Le compte rendu illustré est là : ${file}`);
  return walked.every(({ sights, stopped }) => !stopped && sights.every(asExpected));
}

async function walkOne(testBrowser: TestBrowser, route: Route): Promise<WalkedRoute> {
  await testBrowser.reset();
  const page = await testBrowser.context.newPage();
  const overlay = await Overlay.of(page);
  const sights: Sight[] = [];
  const onStep = async (step: Step, number: number) => {
    const sight = await look(page, overlay, route, step, number);
    sights.push(sight);
    const mark = asExpected(sight) ? '✔' : '✖';
    console.log(`  ${mark} étape ${number} sur ${route.steps.length} : ${step.title}`);
  };
  try {
    await walk(page, overlay, testBrowser.server, route, onStep);
    return { route, sights, stopped: null };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    console.log(`  ✖ arrêté en chemin : ${reason}`);
    return { route, sights, stopped: reason };
  }
}

async function look(
  page: Page,
  overlay: Overlay,
  route: Route,
  step: Step,
  number: number,
): Promise<Sight> {
  await page.waitForLoadState('load');
  const patience = Date.now() + PATIENCE;
  let guide = await overlay.guide();
  while ((guide?.screen ?? null) !== step.screen && Date.now() < patience) {
    await page.waitForLoadState('load');
    guide = await overlay.guide();
  }
  const picture = `${route.id}-${number}.png`;
  await page.screenshot({ path: join(folder, picture) });
  const text = await overlay.text();
  return {
    step,
    number,
    guide: await overlay.guide(),
    text,
    host: new URL(page.url()).host,
    picture,
  };
}
