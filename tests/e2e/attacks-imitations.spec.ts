import { expect, test } from '../harness/fixtures';
import { DISGUISES, FRAMED_FORM, placeOf } from './support/disguises';
import { storeSettings } from './support/settings';
import { whereIs } from './support/where';

/** What only a browser's own way of reading decides: tried in both. */
const BY_BROWSER = /frame|shadow|masked|style|override/;

/** Whose pictures and pages disguises show. */
const ELSEWHERE = ['https://ailleurs.example', 'https://educonnect.education.gouv.fr'];

for (const disguise of DISGUISES) {
  const tag = BY_BROWSER.test(disguise.name) ? [] : '@chromium';
  test(`« ${disguise.verdict} » is said of ${disguise.name}`, { tag }, async ({
    page,
    server,
    extensionPage,
    openPopup,
  }) => {
    const at = placeOf(disguise);
    server.own(new URL(at).origin, ({ pathname }) => ({
      html: pathname.endsWith('/form') ? FRAMED_FORM : disguise.html,
    }));
    for (const origin of ELSEWHERE) server.own(origin, () => ({ html: '' }));
    await storeSettings(extensionPage, { profile: 'pupil', entId: 'mbn' });
    await page.goto(at);
    const popup = await openPopup();
    expect(await whereIs(popup)).toBe(disguise.verdict);
    expect(
      await popup.evaluate(() => document.querySelector('[data-keep-ent]') !== null, null),
    ).toBe(false);
  });
}
