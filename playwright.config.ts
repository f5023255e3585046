import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.output/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['json', { outputFile: process.env.EVIDENT_REPORT ?? '.output/reports/e2e.json' }],
  ],
  // One suite, two browsers. A test of what one of them only has bears that one's name as a tag, and
  // says why.
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { browserName: 'firefox' }, grepInvert: /@chromium/ },
  ],
});
