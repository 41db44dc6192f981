import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/gate/read-content.ts';
import { scanPicture } from '../../../../src/gate/secrets/pictures.ts';
import { SECRET_RULES } from '../../../../src/gate/secrets/rules.ts';
import { scanSecrets } from '../../../../src/gate/secrets.ts';

const shipped = new URL('../../../../content/', import.meta.url);
const password = ['Sun', 'flower', '42!'].join('');
const known = ['Win', 'ter', '2026'].join('');
const remark = sharp({ create: { width: 512, height: 512, channels: 3, background: '#0b6e4f' } }).withExif({ IFD0: { ImageDescription: `password: ${password}` } });

describe('readContent', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waymark-content-'));
    const digest = createHash('sha256').update(known).digest('hex');
    const program = (await readFile(new URL('program.yaml', shipped), 'utf8')).replace('knownFalseSecrets: []', `knownFalseSecrets: ["${digest}"]`);
    const files = {
      'program.yaml': program,
      'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n<title>password: ${password}</title></svg>`,
      'status/parlor.yaml': `milestones:\n  interested: { on: 2026-03-02, note: "password: ${password}" }\n  approved: { on: 2026-03-09, note: "password: ${known}" }\n`,
      // A file that cannot be parsed is scanned all the same.
      'listings/parlor/index.mdx': `---\nname: [\n---\n\n## Enable\n\n{ The password is ${password}\n`,
      'listings/parlor/logo.png': await remark.png().toBuffer(),
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('finds secrets in every kind of file, and lets pass what program.yaml names', async () => {
    const { diagnostics } = await readContent(folder, '2026-11-24');
    const found = diagnostics.filter(({ rule }) => rule.startsWith('secret/'));
    expect(found.map(({ file, line, column, rule }) => `${file.slice(file.indexOf('/') + 1)}:${line}:${column} ${rule}`)).toEqual([
      'listings/parlor/index.mdx:7:19 secret/found',
      'listings/parlor/logo.png:1:1 secret/in-picture',
      'logo.svg:2:18 secret/found',
      'status/parlor.yaml:2:50 secret/found',
    ]);
    const catalog = new Map(SECRET_RULES.map(({ id, severity }) => [id, severity]));
    expect(found.filter(({ rule, severity }) => catalog.get(rule) !== severity)).toEqual([]);
  });
});

describe('the content of the program shipped', () => {
  const files = globSync('**/*.*', { cwd: shipped });

  test('holds no secret in any file', async () => {
    expect(files.length).toBeGreaterThan(200);
    const found = await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(new URL(file, shipped));
        return /\.(svg|png|webp|jpg)$/.test(file) ? scanPicture(bytes, file, new Set()) : scanSecrets(bytes.toString('utf8'), file, new Set());
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});
