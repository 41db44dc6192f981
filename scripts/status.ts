/** Record a milestone of a listing. Usage: npm run status -- <slug> <milestone> [day] [--by=<team>] [--note=<text>] */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordMilestone } from '../src/authoring/record-milestone.ts';
import { formatDay, isDay } from '../src/domain/day.ts';
import { countProblems } from '../src/domain/diagnostics.ts';
import { isShown, MILESTONES, nextMilestone, type PublicStatus } from '../src/domain/lifecycle.ts';
import { suggest } from '../src/domain/text/nearest.ts';
import type { Words } from '../src/words/catalog.ts';
import { CACHE_DIR } from '../src/publish/folders.ts';
import { runCli, UsageError } from './cli.ts';
import { readContentEnvironment } from './environment.ts';
import { printProblems } from './reporters.ts';

const USAGE = `Usage: npm run status -- <slug> <milestone> [day] [--by=<team>] [--note=<text>]\nMilestones, in their order: ${MILESTONES.join(', ')}.`;

await runCli(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { by: { type: 'string' }, note: { type: 'string' } } });
  const { contentDir, today } = readContentEnvironment();
  const [slug, name, on = today, ...more] = positionals;
  if (slug === undefined) throw new UsageError(`Say of which listing, and which milestone.\n${USAGE}`);
  if (name === undefined) throw new UsageError(`Say which milestone "${slug}" has reached.\n${USAGE}`);
  if (more.length > 0) throw new UsageError(`"${more.join(' ')}" is too much. Put a text of several words in quotes.\n${USAGE}`);
  const slugs = await readdir(join(contentDir, 'listings')).catch((): string[] => []);
  if (!slugs.includes(slug)) throw new UsageError(`There is no listing "${slug}" in ${contentDir}/listings. ${suggest(slug, slugs)}`);
  const milestone = MILESTONES.find((known) => known === name);
  if (!milestone) throw new UsageError(`"${name}" is not a milestone. ${suggest(name, MILESTONES)}`);
  if (!isDay(on)) throw new UsageError(`"${on}" is not a day. Write it as YYYY-MM-DD.`);

  const begun = existsSync(join(contentDir, 'status', `${slug}.yaml`));
  const result = await recordMilestone({ contentDir, cacheDir: CACHE_DIR, today, slug }, { milestone, on, by: values.by, note: values.note });
  switch (result.outcome) {
    case 'refused':
      console.error(`Nothing was changed. ${result.reason}`);
      return 1;
    case 'unsound':
      printProblems(result.diagnostics, contentDir);
      console.error('Nothing was changed: mend the record of this listing first.');
      return 1;
    case 'broken':
      // They speak of lines that were taken back, so that none is shown.
      printProblems(result.diagnostics);
      console.error(`Nothing was changed: with this milestone the content would have ${countProblems(result.diagnostics, 1).replace(/, .*/, '')} more.`);
      return 1;
    default: {
      console.log(`${result.words.milestones[milestone]}: ${formatDay(on)}.`);
      console.log(`Written to ${result.files.map((file) => `${contentDir}/${file}`).join(' and ')}${begun ? '; every other line is as it was' : ''}.`);
      console.log(describeChange(result.before, result.after, result.words));
      const next = nextMilestone(Object.fromEntries(MILESTONES.slice(0, MILESTONES.indexOf(milestone) + 1).map((reached) => [reached, { on }])));
      if (!isShown(result.before) && isShown(result.after)) console.log('Its page has an address of its own now. Record it, so that it is never lost: npm run addresses');
      if (next !== undefined) console.log(`Next: "${result.words.milestones[next]}". Once that is so: npm run status -- ${slug} ${next}`);
      return 0;
    }
  }
});

/** What customers see differently from now on. */
function describeChange(before: PublicStatus, after: PublicStatus, { statuses }: Words): string {
  if (before === after) return `Nothing changes for customers: the listing stays "${statuses[after].label}".`;
  const { label, meaning } = statuses[after];
  return `With the next publication customers see it as "${label}" instead of "${statuses[before].label}". ${meaning}`;
}
