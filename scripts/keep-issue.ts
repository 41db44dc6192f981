/** Keep one GitHub issue up to date with a text. Usage: npm run keep-issue -- --title=<title> --body=<file> */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { keepIssue } from '../src/authoring/keep-issue.ts';
import { runCli, UsageError } from './cli.ts';

await runCli(async () => {
  const { values } = parseArgs({ options: { title: { type: 'string' }, body: { type: 'string' } } });
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token } = process.env;
  if (!values.title || !values.body) throw new UsageError('Usage: npm run keep-issue -- --title=<title> --body=<file>');
  if (!api || !name || !token) throw new UsageError('Set GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN, as GitHub does for its workflows.');
  console.log(`The issue "${values.title}" was ${await keepIssue({ api, name, token }, values.title, await readFile(values.body, 'utf8'))}.`);
  return 0;
});
