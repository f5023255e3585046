/// <reference lib="dom" />
import { readCatalogue } from '../harness/catalogue';
import { differences } from '../harness/expectations';
import { expect, test } from '../harness/fixtures';

test.use({ tab: 'own' });

const CHOOSER = 'ent/netocentre/chooser.html';

/** How late (ms) the list comes, on a page where nothing else moves. */
const LATE = 2500;

declare global {
  /** Whether the list has been attached. */
  var isAttached: boolean | undefined;
}

test('a list that comes late in a shadow root is pointed at, though nothing else moves', async ({
  page,
  overlay,
  server,
}) => {
  const replica = server.show(CHOOSER);
  const [state] = readCatalogue().replicas.find(({ path }) => path === CHOOSER)?.states ?? [];
  if (!state) throw new Error(`${CHOOSER} has no state`);
  await page.addInitScript(upgradeLate, LATE);
  await page.goto(replica.at);
  expect(await page.evaluate(() => globalThis.isAttached)).toBeUndefined();

  await page.waitForFunction(() => globalThis.isAttached === true);
  await expect.poll(() => differences(page, overlay, state), { intervals: [50] }).toEqual([]);
});

/** Sent to the page as text: holds everything it uses. */
function upgradeLate(late: number): void {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, made) => {
    setTimeout(() => {
      define(name, made);
      globalThis.isAttached = true;
    }, late);
  };
}
