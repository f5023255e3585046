import { expect, test } from '../harness/fixtures';
import { LINA, SAMI, storePeople } from './support/people';
import { PopupPage } from './support/popup-page';

/** A phone's height a few times over, CSS px: what is below is found by typing. */
const TALL = 4500;

test('two hundred people are found by a few letters, in a popup that stays short', async ({
  page,
  extensionPage,
  extensionUrl,
}) => {
  const others = Array.from({ length: 199 }, (_, index) => ({
    ...SAMI,
    id: `other-${index}`,
    nickname: `Élève ${index}`,
    identifier: `e.autre${index}`,
  }));
  await storePeople(extensionPage, [LINA, ...others]);
  await page.setViewportSize({ width: 360, height: 740 });
  const popup = await PopupPage.open(page, extensionUrl);
  await expect(popup.card('e.autre198')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(TALL);

  await popup.field('Chercher un surnom').fill('lin');
  await expect(popup.card(LINA.identifier)).toBeVisible();
  await expect(page.locator('[data-person]')).toHaveCount(1);
  await popup.field('Chercher un surnom').fill('');
  await popup.press('Tout montrer (200)');
  await expect(page.locator('[data-person]')).toHaveCount(200);
});
