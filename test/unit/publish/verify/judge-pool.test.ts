import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const pool = new URL('../../../../src/publish/verify/judge-pool.ts', import.meta.url).href;

test('a command goes on to its end where one thread fails while others are at work', async () => {
  const site = await mkdtemp(join(tmpdir(), 'waymark-pool-'));
  await writeFile(join(site, 'a.txt'), 'Nothing is hidden here.\n');
  // Enough files for several threads; the first of them is not there.
  const program = `
    import { JudgePool } from '${pool}';
    const pool = new JudgePool({ site: ${JSON.stringify(site)}, yardstick: { hidden: { words: [], beginnings: [], runs: [] }, falseSecrets: [] } });
    const paths = ['/gone.txt', ...Array.from({ length: 400 }, () => '/a.txt')];
    await pool.judge(paths).catch((error) => console.log(error.code));
    await pool.close();
  `;
  const file = join(site, 'program.mjs');
  await writeFile(file, program);
  const child = spawn(process.execPath, [file], { timeout: 8000, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = await once(child, 'close');
  await rm(site, { recursive: true });
  expect({ code, said }).toEqual({ code: 0, said: 'ENOENT\n' });
});
