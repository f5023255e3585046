import { launchBrowser } from '../harness/browser';
import { BUILDS, extensionUrlOf, readManifest } from '../harness/extension';
import { pastFirstRun } from '../harness/first-run';
import { FRANCECONNECT_ROUTE, ROUTES } from '../harness/routes';
import { startServer } from '../harness/server';
import { LANDING, serveLanding } from './landing';

/**
 * Opens a browser with the extension on the replicas' landing page, until the user closes it
 * or presses Ctrl+C.
 */
export async function openByHand(): Promise<void> {
  const server = await startServer();
  serveLanding(server, [...ROUTES, FRANCECONNECT_ROUTE]);
  const browser = await launchBrowser('chromium', {
    proxy: server.proxy,
    extension: BUILDS.chromium,
    headless: false,
    viewport: null,
  });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  const stop = () => void browser.context.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);

  const [page = await browser.context.newPage()] = browser.context.pages();
  await page.goto(LANDING);
  await pastFirstRun(browser.context, BUILDS.chromium, extensionUrlOf('chromium', readManifest()));
  await page.bringToFront();
  console.log(`▸ Le navigateur est ouvert sur ${LANDING}`);
  console.log('  Fermez-le, ou tapez Ctrl+C, pour terminer.');

  await closed;
  await browser.close();
  await server.close();
}
