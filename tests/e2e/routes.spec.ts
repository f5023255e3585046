import { readManifest, runsAt } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { FRANCECONNECT_ROUTE, ROUTES } from '../harness/routes';
import { watchSilence } from '../harness/silence';
import { walk } from '../harness/walk';

for (const route of [...ROUTES, FRANCECONNECT_ROUTE]) {
  test(`${route.id} leads to ${route.ends}`, async ({ page, overlay, server }) => {
    const last = route.steps.at(-1);
    await walk(page, overlay, server, route, async (step) => {
      if (step !== last)
        await expect
          .poll(async () => (await overlay.guide())?.screen, { message: step.title })
          .toBe(step.screen);
    });
    await expect.poll(() => new URL(page.url()).hostname).toBe(route.ends);
    const runsHere = runsAt(readManifest(), page.url());
    expect(await watchSilence(overlay, runsHere)).toEqual(runsHere ? [null] : []);
  });
}
