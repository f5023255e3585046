import { defineConfig } from '@playwright/test';

/**
 * Files that look once more, and at length, at what no browser decides: our own arithmetic of places
 * and colours, and what only Chromium's driver can tell, such as the page that an extension opens when
 * it is installed. They run in one browser, so that the whole stays short.
 */
const ONCE = [
  'axe',
  'axe-guide',
  'comfort',
  'ents-way-back',
  'first-run',
  'keyboard-open',
  'overlay-cover',
  'pages-structure',
  'removed',
  'screen-reader',
  'senses',
  'touch',
].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // Three browsers share two cores, on machines slower than any we know: who waits does not fail.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // Two Firefoxes leave a fifth of two cores idle.
  workers: 3,
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['json', { outputFile: process.env.EVIDENT_REPORT ?? '.output/reports/e2e.json' }],
  ],
  // One suite, two browsers, at the same time. A test of what one of them only has, or of what no
  // browser decides, bears one's name as a tag, and says why.
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' }, grepInvert: /@firefox/, workers: 2 },
    {
      name: 'firefox',
      use: { browserName: 'firefox' },
      grepInvert: /@chromium/,
      testIgnore: ONCE,
    },
  ],
});
