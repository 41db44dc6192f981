/** Record every public address, so that none is ever lost. Usage: npm run addresses */
import { parseArgs } from 'node:util';
import { countProblems, hasErrors } from '../src/domain/diagnostics.ts';
import { recordAddresses } from '../src/gate/record-addresses.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli } from './cli.ts';
import { readContentEnvironment } from './environment.ts';
import { printProblems } from './reporters.ts';

await runCli(async () => {
  parseArgs({ options: {} });
  const { contentDir, today } = readContentEnvironment();
  const { diagnostics, files, added, path } = await recordAddresses(contentDir, today, CACHE_DIR);
  if (hasErrors(diagnostics)) {
    printProblems(diagnostics.filter(({ severity }) => severity === 'error'), contentDir);
    console.error(`${countProblems(diagnostics, files)}. No address was recorded: mend the errors first.`);
    return 1;
  }
  if (added.length === 0) {
    console.log(`Every address is recorded already in ${path}.`);
    return 0;
  }
  console.log(`Recorded in ${path}; commit it:`);
  for (const address of added) console.log(`  ${address}`);
  return 0;
});
