import { defineConfig } from 'playwright/test';
import { browserArguments, findBrowser } from './support/browser.ts';
import { findFreePort } from './support/free-port.ts';

// Every worker reads this file again; they find the port in the environment.
const port = (process.env['WAYMARK_TEST_PORT'] ??= String(await findFreePort('localhost')));
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  reporter: process.env['CI'] ? 'line' : 'list',
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  // A browser on a busy machine now and then misses its moment; what fails twice is a defect, and what passed at the second try is listed.
  retries: process.env['CI'] ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    launchOptions: { args: browserArguments(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node test/support/serve-sample.ts ${port}`,
    cwd: new URL('..', import.meta.url).pathname,
    url: `http://localhost:${port}/`,
    timeout: 300_000,
    stderr: 'pipe',
  },
});
