import type { Page } from '@playwright/test';
import { readCatalogue } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';

// A page that turns into an unknown one is recognised no more, so the guide withdraws from it.
for (const replica of readCatalogue().replicas) {
  const state = replica.states.findLast(({ screen }) => screen !== null);
  if (!state) continue;
  test(`once the guide is gone, ${replica.path} is as if it had never been there`, async ({
    page,
    overlay,
    barePage,
    server,
  }) => {
    await enter(page, server, replica, state);
    await expect.poll(async () => (await overlay.guide())?.screen).toBe(state.screen);
    await becomeUnknown(page);
    await expect.poll(() => overlay.guide()).toBeNull();

    await enter(barePage, server, replica, state);
    await becomeUnknown(barePage);
    await expect(async () => {
      expect(await serialised(page)).toBe(await serialised(barePage));
    }).toPass({ timeout: 5000 });
  });
}

async function becomeUnknown(page: Page): Promise<void> {
  await page.evaluate(() => {
    history.replaceState(null, '', '/');
    document.title = '';
    document.body.hidden = true;
  });
}

function serialised(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
