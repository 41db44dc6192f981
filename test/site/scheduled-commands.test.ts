import { createServer } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent, emptyFolder, runCommand } from '../support/build-fixture.ts';

/** A name without any server: its last part is none that the root of the internet knows. */
const NOWHERE = 'https://walls.quarry.zyxnowhere/';

describe('npm run links', () => {
  test('lists the link that leads nowhere, and leaves out addresses of samples', async () => {
    const CONTENT_DIR = await copyContent('quarry', await emptyFolder('links'), {
      'guide/01-register.mdx': (text) => `${text}\nRead about [walls](${NOWHERE}).\n`,
    });
    const { code, stdout, stderr } = await runCommand('links', [], { CONTENT_DIR });
    expect(stdout).toBe(`- <${NOWHERE}> does not answer (content/guide/01-register.mdx)\n`);
    expect(stderr).toMatch(/^\d+ links? asked, 1 leads? nowhere\.\n$/);
    expect(code).toBe(0);
  });
});

describe('npm run keep-issue', () => {
  test('opens an issue with the text of a file', async () => {
    const asked: string[] = [];
    const api = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${body}`);
        response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
      });
    });
    await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
    const address = api.address();
    if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
    const file = join(await emptyFolder('keep-issue'), 'links.md');
    await writeFile(file, '- <https://gone.example/> answers 404\n');

    const { code, stdout } = await runCommand('keep-issue', ['--title', 'Links that lead nowhere', '--body', file], {
      GITHUB_API_URL: `http://127.0.0.1:${address.port}`,
      GITHUB_REPOSITORY: 'quarry/partners',
      GITHUB_TOKEN: 'of-the-test',
    });
    api.close();

    expect(stdout).toBe('The issue "Links that lead nowhere" was opened.\n');
    expect(code).toBe(0);
    expect(asked).toEqual([
      'GET /repos/quarry/partners/issues?state=open&per_page=100&page=1 ',
      `POST /repos/quarry/partners/issues ${JSON.stringify({ title: 'Links that lead nowhere', body: '- <https://gone.example/> answers 404\n' })}`,
    ]);
  });

  test('says what it needs where it is called by hand', async () => {
    const { code, stderr } = await runCommand('keep-issue', ['--title', 'Links', '--body', 'links.md'], { GITHUB_API_URL: '', GITHUB_REPOSITORY: '', GITHUB_TOKEN: '' });
    expect(stderr).toContain('Set GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN');
    expect(code).toBe(2);
  });
});
