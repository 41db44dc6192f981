import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        // @actions/ names source maps that it does not ship, and imports JSON as bundlers allow and Node does not.
        logLevel: 'error',
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          testTimeout: 10_000,
          server: { deps: { inline: [/@actions\//] } },
        },
      },
      // Site tests build whole sites in one process each; two at once would only wait for the same cores.
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false, retry: process.env['CI'] ? 1 : 0 } },
    ],
  },
});
