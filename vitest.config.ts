import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // One core is left idle without it, of two: the long files would wait for each other.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: '.output/reports/unit.json' }]],
  },
});
