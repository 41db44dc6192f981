/**
 * Build the site into OUT_DIR.
 *
 * Usage: npm run build [-- --preview] [--again]
 *
 *   --preview   with hidden listings, each marked, on pages that no search engine takes up
 *   --again     also where nothing has changed since the last build
 */
import { parseArgs } from 'node:util';
import { countProblems, hasErrors } from '../src/domain/diagnostics.ts';
import { buildFolders } from '../src/publish/folders.ts';
import { hashInputs, isPublished } from '../src/publish/inputs.ts';
import { runCli } from './cli.ts';
import { readContentEnvironment } from './environment.ts';
import { printProblems } from './reporters.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { preview: { type: 'boolean', default: false }, again: { type: 'boolean', default: false } } });
  const { contentDir, outDir, today } = readContentEnvironment();
  const { preview, again } = values;
  const inputs = hashInputs({ contentDir, today, preview });
  if (!again && isPublished(buildFolders(outDir, contentDir), inputs)) {
    console.log(`There is nothing to publish: ${outDir} holds the site of this content, day and code (${today}). With --again it is built all the same.`);
    return 0;
  }
  // Only now: what builds takes longer to load than this took to find out.
  const [{ buildSite }, { formatPublished }] = await Promise.all([import('../src/publish/build.ts'), import('../src/publish/table.ts')]);
  const asItWas = `Nothing was published: ${outDir} is as it was.`;
  let isIncomplete = false;
  const result = await buildSite({
    contentDir,
    outDir,
    today,
    preview,
    again,
    inputs,
    onChecked(diagnostics, files) {
      printProblems(diagnostics, contentDir);
      isIncomplete = hasErrors(diagnostics);
      if (isIncomplete) console.error(countProblems(diagnostics, files));
    },
    onInterrupted: () => console.error(`\nThe build was ended. ${asItWas}`),
    onPhase: (phase, milliseconds) => console.log(`${phase.padEnd(10)}${(milliseconds / 1000).toFixed(1).padStart(6)} s`),
  }).catch((error: unknown) => {
    console.error(asItWas);
    throw error;
  });
  switch (result.outcome) {
    case 'refused':
      console.error(`The content has errors${preview ? ` that stop a preview too (${result.rules.join(', ')})` : ''}. ${asItWas}`);
      return 1;
    case 'defective':
      for (const { page, message } of result.defects) console.error(`${page}  ${message}`);
      console.error(`The built site has ${result.defects.length} defects. ${asItWas}`);
      return 1;
    default:
      console.log(`\nPublished in ${outDir}:\n${formatPublished(result.published)}`);
      if (isIncomplete) {
        const { leftOut } = result.published;
        console.error('\nThe content is not complete: without --preview it is refused until the errors above are mended. /preview/report/ lists them.');
        if (leftOut.length > 0) console.error(`Without a page, since fields are missing: ${leftOut.join(', ')}.`);
      }
      return 0;
  }
});
