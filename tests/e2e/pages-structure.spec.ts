/// <reference lib="dom" />
import { LANGUAGES } from '../../lib/vocabulary';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { LINA, SAMI, storePeople } from './support/people';
import { storeSettings } from './support/settings';

const PAGES = ['popup.html', 'welcome.html', 'sheet.html', 'school.html', 'school-settings.html'];

/** More stops than a page has. */
const ENOUGH = 80;

for (const name of PAGES) {
  test(`${name} says its language and direction, and is built of headings and landmarks`, async ({
    page,
    extensionPage,
    extensionUrl,
  }) => {
    await storePeople(extensionPage, [LINA, SAMI]);
    const titles = new Set<string>();
    await showOwnPage(page, `${extensionUrl}${name}`);
    for (const language of LANGUAGES) {
      await storeSettings(extensionPage, { language });
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', language);
      await expect(html).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      titles.add(await page.title());
      const built = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        return {
          doctype: document.compatMode,
          repeatedIds: ids.filter((id, at) => ids.indexOf(id) < at),
          headings: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) =>
            Number(localName.slice(1)),
          ),
          landmarks: ['header', 'main'].map((tag) => document.querySelectorAll(tag).length),
        };
      });
      expect(built).toMatchObject({ doctype: 'CSS1Compat', repeatedIds: [], landmarks: [1, 1] });
      expect(built.headings[0]).toBe(1);
      expect(
        built.headings.filter((level, at) => level > (built.headings[at - 1] ?? 0) + 1),
      ).toEqual([]);
    }
    expect(titles.size).toBeGreaterThan(LANGUAGES.length / 2);
    for (const title of titles) expect(title).toMatch(/^.{5,} · Évid’ENT \(.+\)$/);
  });

  test(`all of ${name} is reached by keyboard, and shows it`, async ({
    page,
    extensionPage,
    extensionUrl,
  }) => {
    await storePeople(extensionPage, [LINA, SAMI]);
    await storeSettings(extensionPage);
    await showOwnPage(page, `${extensionUrl}${name}`);
    await page.locator('h1, h2').first().waitFor();
    for (const fold of await page.locator('summary').all()) await fold.press('Enter');
    const reached = new Set<string>();
    const faults: string[] = [];
    for (let stop = 0; stop < ENOUGH; stop++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const all = [...document.querySelectorAll('*')];
        const marked = [active, active.parentElement ?? active].map((one) => getComputedStyle(one));
        const box = active.getBoundingClientRect();
        return {
          id: `${active.localName} ${all.indexOf(active)}`,
          seen:
            marked.some(({ outlineStyle }) => outlineStyle !== 'none') &&
            box.bottom > 0 &&
            box.top < innerHeight,
        };
      });
      if (!here) continue;
      if (reached.has(here.id)) break;
      reached.add(here.id);
      if (!here.seen) faults.push(here.id);
    }
    expect(faults).toEqual([]);
    const controls = page.locator('a[href], button, select, summary, input:not([type=radio])');
    const wanted = await controls
      .filter({ visible: true })
      .evaluateAll((all) => all.filter((one) => !(one as HTMLButtonElement).disabled).length);
    expect(reached.size).toBeGreaterThanOrEqual(wanted);
  });
}
