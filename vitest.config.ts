import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // One core is left idle without it, of two: the long files would wait for each other.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['web-locks', 'same-cases', 'patience'].map(
            (name) => `tests/unit/${name}.ts`,
          ),
          // Two files share two cores: a test that waits is not one that fails.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'packages', include: ['tests/packages/**/*.test.ts'] } },
    ],
  },
});
