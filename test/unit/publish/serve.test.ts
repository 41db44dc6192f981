import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceOf } from '../../../src/publish/content-policy.ts';
import { serveSite } from '../../../src/publish/serve.ts';

test('a site that is built anew while it is served is served with its own policy', async () => {
  const site = await mkdtemp(join(tmpdir(), 'waymark-serve-'));
  await mkdir(join(site, 'ecosystem'));
  const { address, close } = await serveSite(site, 0);
  try {
    for (const css of ['a { color: red; }', 'a { color: blue; }']) {
      await writeFile(join(site, 'ecosystem', 'index.html'), `<style>${css}</style>`);
      const { headers } = await fetch(`${address}/ecosystem/`);
      expect(headers.get('content-security-policy')).toContain(sourceOf(css));
    }
  } finally {
    await close();
    await rm(site, { recursive: true });
  }
});
