import { readCatalogue } from '../harness/catalogue';
import { differences, enter } from '../harness/expectations';
import { readManifest, runsAt } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { watchSilence } from '../harness/silence';

/** Time (ms) for one state on a busy machine. */
const PATIENCE = 10_000;

for (const replica of readCatalogue().replicas) {
  // One tab goes through all of its states, as that of a user who tries again does.
  test(replica.path, async ({ page, overlay, server }) => {
    test.setTimeout(PATIENCE * (replica.states.length + 2));
    const manifest = readManifest();
    for (const state of replica.states) {
      await test.step(state.name, async () => {
        await enter(page, server, replica, state);
        if (state.screen !== null) {
          await expect
            .poll(() => differences(page, overlay, state), { message: state.name })
            .toEqual([]);
          return;
        }
        const runsHere = runsAt(manifest, page.url());
        expect(await watchSilence(overlay, runsHere), state.name).toEqual(runsHere ? [null] : []);
      });
    }
  });
}
