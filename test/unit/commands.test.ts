import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

test.each(['unit', 'site', 'e2e'])('npm run test:%s brings a browser before any test asks for one', (kind) => {
  const asks = globSync(`test/${kind}/**/*.test.ts`, { cwd: root }).filter((file) => /from 'playwright(\/test)?'/.test(read(file)));
  expect(scripts[`test:${kind}`]?.startsWith('node scripts/browser.ts && ')).toBe(asks.length > 0);
});
