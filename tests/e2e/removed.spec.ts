import type { Page } from '@playwright/test';
import { readCatalogue, statesOf } from '../harness/catalogue';
import { enter } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';

/** Each screen, and each ENT's page, as one replica shows it. */
const shown = new Map(
  statesOf(readCatalogue().replicas)
    .filter(({ state }) => state.screen !== null)
    .map((one) => [`${one.state.screen} ${one.state.ent ?? ''}`, one]),
);

// A page that turns into an unknown one is recognised no more, so the guide withdraws from it.
for (const { replica, state } of shown.values()) {
  test(`once the guide is gone, ${replica.path} (${state.name}) is as if it had never been there`, async ({
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
