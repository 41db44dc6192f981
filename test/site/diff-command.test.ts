import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

const base = resolve(import.meta.dirname, '../fixtures/quarry');

test('npm run diff tells a reviewer what a change does to the site', async () => {
  const contentDir = await copyContent('quarry', await emptyFolder('diff'), {
    'listings/ashlar/index.md': (text) => text.replace('appearsAs', '  - id: depth.read\n    why: Measures how far a wall goes down into the pit.\nappearsAs'),
    'status/zyxwortite.yaml': (text) => text.replace('packages:', '  walkthrough-passed: 2026-09-14\npackages:'),
    'faq/basics/begin.mdx': null,
    'redirects.yaml': (text) => `${text}/faq/basics/begin/: /faq/\n`,
  });

  const { code, stdout, stderr } = await runCommand('diff', [base], { CONTENT_DIR: contentDir });

  expect(stderr).toBe('The content has 1 error, so that some of this may be wrong. Run "npm run check" and mend what it names.\n'); // a page is gone that another links to
  expect(code).toBe(0);
  expect(stdout).toBe(`### Status

- **Zyxwortite** was “Hidden” and becomes “Coming soon”. Everything in its help article was walked through without an error. The move to production is not confirmed yet.

### Permissions

- **Ashlar** asks in addition for Read the depth (\`depth.read\`); is for customers with Deep Pit instead of everyone.

### Addresses that end

- Who may register an integration? — \`/faq/basics/begin/\`: leads to \`/faq/\`

### New pages

- Zyxwortite — \`/ecosystem/zyxwortite/\`

### Changed pages

- Ashlar — \`/ecosystem/ashlar/\`
`);
});

test('npm run diff says so where there is nothing to compare with', async () => {
  const { code, stderr } = await runCommand('diff', ['no-such-folder'], { CONTENT_DIR: base });
  expect(stderr).toContain('There is no folder "no-such-folder".');
  expect(code).toBe(2);
});
