import { defineConfig } from 'vitest/config';

/** `npm run test:faults`: what site tests ask of kills, full disks and damaged caches, in its long form. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/site/faults.test.ts'],
    env: { FAULTS: 'long' },
    testTimeout: 120_000,
  },
});
