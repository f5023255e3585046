import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import type { ReplicaServer } from '../harness/server';
import type { ToolbarPopup } from '../harness/toolbar-popup';
import type { Disguise } from './support/disguise-page';
import { DISGUISES, FRAMED_FORM, placeOf } from './support/disguises';
import { storeSettings } from './support/settings';
import { lookAgain, whereIs } from './support/where';

/** What only a browser's own way of reading decides: tried in both. */
const BY_BROWSER = /frame|shadow|masked|style|override/;

/** Whose pictures and pages disguises show. */
const ELSEWHERE = ['https://ailleurs.example', 'https://educonnect.education.gouv.fr'];

/** How many disguises one tab wears in turn: to open a tab and a popup takes longer than to look. */
const AT_ONCE = 12;

/** Time (ms) for one disguise on a busy machine. */
const PATIENCE = 15_000;

const originOf = (disguise: Disguise): string => new URL(placeOf(disguise)).origin;

const isByBrowser = ({ name }: Disguise): boolean => BY_BROWSER.test(name);

for (const [tag, disguises] of [
  [['@chromium'], DISGUISES.filter((disguise) => !isByBrowser(disguise))],
  [[], DISGUISES.filter(isByBrowser)],
] satisfies [string[], Disguise[]][]) {
  for (const some of inGroups(disguises)) {
    const title = `disguises are seen through: ${some[0]?.name}, and ${some.length - 1} more`;
    test(title, { tag }, async ({ page, server, extensionPage, openPopup, browserName }) => {
      test.setTimeout(PATIENCE * some.length);
      await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
      let popup: ToolbarPopup | null = null;
      for (const [at, disguise] of some.entries()) {
        await test.step(disguise.name, async () => {
          const before = some[at - 1];
          await wear(page, server, disguise);
          // The leave to read a tab lasts as long as it stays at one origin. Firefox's popup is not
          // found again once it has loaded anew.
          const mayReadOn =
            browserName === 'chromium' && before && originOf(before) === originOf(disguise);
          if (popup && mayReadOn) await lookAgain(popup);
          else popup = await openPopup();
          expect.soft(await whereIs(popup), disguise.name).toBe(disguise.verdict);
          const offers = await popup.evaluate(
            () => document.querySelector('[data-keep-ent]') !== null,
            null,
          );
          expect.soft(offers, `an ENT to keep: ${disguise.name}`).toBe(false);
        });
      }
    });
  }
}

/** Shows a disguise, and what it shows of others. */
async function wear(page: Page, server: ReplicaServer, disguise: Disguise): Promise<void> {
  server.own(originOf(disguise), ({ pathname }) => ({
    html: pathname.endsWith('/form') ? FRAMED_FORM : disguise.html,
  }));
  for (const origin of ELSEWHERE) server.own(origin, () => ({ html: '' }));
  await page.goto(placeOf(disguise));
}

/** Disguises in groups, those of one origin beside each other. */
function inGroups(disguises: readonly Disguise[]): Disguise[][] {
  const origins = [...new Set(disguises.map(originOf))];
  const sorted = origins.flatMap((one) =>
    disguises.filter((disguise) => originOf(disguise) === one),
  );
  const groups = Math.ceil(sorted.length / AT_ONCE);
  return Array.from({ length: groups }, (_, at) => sorted.slice(at * AT_ONCE, (at + 1) * AT_ONCE));
}
