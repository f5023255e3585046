import { readCatalogue, statesOf } from '../harness/catalogue';
import { differences, enter } from '../harness/expectations';
import { readManifest, runsAt } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';

const states = statesOf(readCatalogue().replicas);

test.describe('a page that is known', () => {
  for (const { replica, state } of states.filter(({ state }) => state.screen !== null)) {
    test(`${replica.path} · ${state.name}`, async ({ page, overlay, server }) => {
      await enter(page, server, replica, state);
      await expect.poll(() => differences(page, overlay, state)).toEqual([]);
    });
  }
});

test.describe('a page on which nothing may appear', () => {
  const manifest = readManifest();
  for (const { replica, state } of states.filter(({ state }) => state.screen === null)) {
    test(`${replica.path} · ${state.name}`, async ({ page, overlay, server }) => {
      await enter(page, server, replica, state);
      const runsHere = runsAt(manifest, page.url());
      expect(await watchSilence(overlay, runsHere)).toEqual(runsHere ? [null] : []);
    });
  }
});
