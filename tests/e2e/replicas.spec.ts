/// <reference lib="dom" />
import { readCatalogue } from '../harness/catalogue';
import { differences, enter } from '../harness/expectations';
import { readManifest, runsAt } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';

/** Time (ms) for one state on a busy machine. */
const PATIENCE = 10_000;

// Chromium makes the world of a content script anew in each page of a tab where one has run, even
// where none runs: silence would not be told from it.
test.use({ tab: ({ browserName }, use) => use(browserName === 'firefox' ? 'any' : 'own') });

for (const replica of readCatalogue().replicas) {
  // One tab goes through all of its states, and remembers none: opening one takes longer than looking.
  test(replica.path, async ({ page, overlay, server, backstage }) => {
    test.setTimeout(PATIENCE * (replica.states.length + 2));
    const manifest = readManifest();
    for (const state of replica.states) {
      await test.step(state.name, async () => {
        await enter(page, server, replica, state);
        if (state.screen === null) {
          const runsHere = runsAt(manifest, page.url());
          expect(await watchSilence(overlay, runsHere), state.name).toEqual(runsHere ? [null] : []);
        } else {
          const faults = () => differences(page, overlay, state);
          await expect.poll(faults, { message: state.name }).toEqual([]);
        }
        await page.evaluate(() => {
          sessionStorage.clear();
          localStorage.clear();
        });
        await backstage.evaluate(() => chrome.storage.session.clear());
      });
    }
  });
}
