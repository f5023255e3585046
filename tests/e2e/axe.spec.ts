import AxeBuilder from '@axe-core/playwright';
import { browserOf } from '../harness/browser';
import { expect, test } from '../harness/fixtures';
import { showOwnPage } from '../harness/own-page';
import { kept, LINA, SAMI } from './support/people';

/** WCAG 2.2 A and AA, and the contrast of AAA (7:1). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const name of ['popup.html', 'welcome.html']) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} has no accessibility fault, ${width} px, ${colorScheme}`, async ({
        page,
        extensionUrl,
        backstage,
      }) => {
        await kept(backstage, [LINA, SAMI]);
        await page.setViewportSize({ width, height: 800 });
        await browserOf(page.context()).preferColors(page, colorScheme);
        await showOwnPage(page, `${extensionUrl}${name}`);
        await page.locator('h1, h2').first().waitFor();
        for (const fold of await page.locator('summary').all()) await fold.click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(TAGS)
          .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  }
}
