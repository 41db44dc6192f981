import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureFiles } from '../../../../src/publish/site-files.ts';
import { judgeSite } from '../../../../src/publish/verify/judge-site.ts';
import { describeFindings } from '../../../../src/publish/verify/verify-site.ts';
import { chars } from './cases.ts';

const key = chars(40);
const digest = createHash('sha256').update(key).digest('hex');
const gzip = (text: string) => gzipSync(`pagefind_dcd${text}`);
const HOLDING: Readonly<Record<string, string | Buffer>> = {
  '/build/index.html': `<pre><code><span class="k">client_secret</span><span>=</span><span class="s">${key}</span></code></pre>`,
  '/cells/index.html': `<table><tr><th>API key</th><td>${key}</td></tr></table>`,
  '/field/index.html': `<input name="api_key" value="${key}">`,
  '/entities/index.html': `<p>{&quot;access_token&quot;: &quot;${key}&quot;}</p>`,
  '/api/v1/listings.json': JSON.stringify({ note: `The API key is ${key}.` }),
  '/_assets/page.js': `const e={clientSecret:"${key}"};`,
  '/_media/logo.svg': `<svg><title>token: ${key}</title></svg>`,
  '/_headers': `/*\n  Authorization: Bearer ${key}\n`,
  '/pagefind/fragment/en_1.pf_fragment': gzip(JSON.stringify({ content: `Your API key: ${key}` })),
};
const FREE: Readonly<Record<string, string | Buffer>> = {
  '/index.html': '<p>The password is yours alone. Write <code>&lt;client-secret&gt;</code> for the client secret.</p>',
  '/_assets/theme.js': 'e.token=t;let n={password:e.password,next:()=>r(n)}',
  '/pagefind/pagefind.js': `const token="${key}";`, // a package's code, which is not ours to judge
  '/pagefind/fragment/en_2.pf_fragment': gzip(JSON.stringify({ content: 'Paste the signature token.' })),
  '/_media/screen.webp': Buffer.from(`password: ${key}`), // pictures are made anew, without metadata
};

const NOTHING = { words: [], beginnings: [], runs: [] };

async function findSiteSecrets(site: string, falseSecrets: readonly string[] = []) {
  const files = measureFiles(site);
  return describeFindings(files, await judgeSite(site, files, { hidden: NOTHING, falseSecrets }), { text: NOTHING, pictures: new Map() });
}

describe('secrets in a built site', () => {
  let site = '';
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'waymark-site-'));
    for (const [path, text] of Object.entries({ ...HOLDING, ...FREE })) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), text);
    }
  });
  afterAll(() => rm(site, { recursive: true }));

  test('finds each secret once, without telling it', async () => {
    const defects = await findSiteSecrets(site);
    expect(defects.map(({ page }) => page)).toEqual(Object.keys(HOLDING).sort());
    for (const { message } of defects) {
      expect(message).toMatch(/^This file of the site holds what looks like an? [\w ]+ \(".{3}…", 40 characters\) \(secret\/in-site\)\.$/);
      expect(message).not.toContain(key.slice(0, 4));
    }
  });

  test('lets pass what program.yaml names', async () => {
    expect(await findSiteSecrets(site, [digest])).toEqual([]);
  });
});
