/** Find the browser for browser tests, or install one. Usage: node scripts/browser.ts */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../test/support/browser.ts';
import { runCli } from './cli.ts';

const ADVICE = `No Chromium was found, and none could be installed. Do one of these, then run the command again:
  npx playwright install --with-deps chromium   (downloads one)
  sudo apt-get install chromium                 (Debian, Ubuntu)
  export CHROMIUM_PATH=/path/to/chromium        (one that you have)`;

/** Ways to a browser, the one that needs no rights first. Each is tried only while there is none. */
function installers(): readonly (readonly string[])[] {
  const playwright = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const isRoot = process.getuid?.() === 0;
  return [
    [process.execPath, playwright, 'install', 'chromium'],
    ...(isRoot ? [['sh', '-c', 'apt-get update && apt-get install -y chromium']] : []),
  ];
}

await runCli(async () => {
  const present = findBrowser();
  if (present) {
    console.log(`Browser tests use ${present}`);
    return 0;
  }
  for (const [command = '', ...args] of installers()) {
    console.log(`There is no browser yet: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    const installed = findBrowser();
    if (installed) {
      console.log(`Browser tests use ${installed}`);
      return 0;
    }
  }
  console.error(ADVICE);
  return 1;
});
