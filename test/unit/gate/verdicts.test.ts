import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../src/gate/paths.ts';
import { notePlaces } from '../../../src/gate/yaml/places.ts';
import { Problems, START } from '../../../src/gate/problems.ts';
import { readContent } from '../../../src/gate/read-content.ts';
import { Verdicts } from '../../../src/gate/verdicts.ts';
import { parseYaml } from '../../../src/gate/yaml.ts';

let folder = '';
let source: SourceFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-verdicts-'));
  source = { kind: 'status', path: 'status/acme.yaml', file: 'content/status/acme.yaml', absolute: join(folder, 'acme.yaml'), bytes: 9, names: ['acme'] };
  await writeFile(source.absolute, 'a: 1\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const cache = (): string => join(folder, 'cache');
const kept = async (): Promise<string> => join(cache(), 'verdicts', (await readdir(join(cache(), 'verdicts')))[0] ?? '');

/** One run over the file: how often it was judged, what was said, and what was read. */
async function run(context = 'read', value: object = { data: { days: ['2026-03-02'], ids: new Set(['a']), missing: undefined } }) {
  const verdicts = await Verdicts.open(cache(), folder);
  const problems = new Problems();
  let judged = 0;
  const read = await verdicts.of(source, context, problems, async (own) => {
    judged += 1;
    own.warning(source.file, { line: 2, column: 3 }, 'status/overdue', 'This is late.', 'Ask the partner.');
    return value;
  });
  await verdicts.save();
  return { judged, said: problems.list, read };
}

describe('a verdict', () => {
  test('is kept while the file stays the same, with all that was said and read', async () => {
    const first = await run();
    const second = await run();
    expect([first.judged, second.judged]).toEqual([1, 0]);
    expect(second.said).toEqual(first.said);
    expect(second.read).toEqual(first.read);
  });

  test('is not kept for a file that is edited while it is judged', async () => {
    const before = 'a: 1\n';
    const edited = await Verdicts.open(cache(), folder);
    await edited.of(source, 'read', new Problems(), async () => {
      await writeFile(source.absolute, 'a: 22\n');
      return { data: 'of the edited file' };
    });
    await edited.save();
    await writeFile(source.absolute, before);
    expect((await run()).judged).toBe(1);
  });

  test.each([
    { name: 'the file changes', change: () => writeFile(source.absolute, 'a: 2\n') },
    { name: 'the file moves', change: async () => void (source = { ...source, file: 'content/status/other.yaml' }) },
    { name: 'a byte of what is kept changes', change: async () => writeFile(await kept(), (await readFile(await kept())).map((byte, index) => (index === 90 ? byte ^ 1 : byte))) },
    { name: 'what is kept is cut off', change: async () => writeFile(await kept(), (await readFile(await kept())).subarray(0, -10)) },
    { name: 'what is kept is empty', change: async () => writeFile(await kept(), '') },
    { name: 'what is kept is something else', change: async () => writeFile(await kept(), sealed(serialize([1, 2]))) },
    { name: 'what is kept cannot be taken apart', change: async () => writeFile(await kept(), sealed(Buffer.from('verdicts'))) },
    { name: 'a folder stands in its place', change: async () => { const path = await kept(); await rm(path); await mkdir(path); } },
    { name: 'the gate changes', change: async () => { const path = await kept(); await writeFile(path, sealed(serialize({ ...deserialize((await readFile(path)).subarray(32)), version: 'another' }))); } },
  ])('is made anew when $name', async ({ change }) => {
    await run();
    await change();
    expect((await run()).judged).toBe(1);
  });

  test('is made anew where something else follows from the context', async () => {
    await run('picture logo');
    expect((await run('picture screenshot')).judged).toBe(1);
  });

  test('is not kept where nothing says where to', async () => {
    const verdicts = await Verdicts.open(undefined, folder);
    const judge = async () => ({});
    await verdicts.of(source, 'read', new Problems(), judge);
    await verdicts.save();
    expect(await readdir(folder)).toEqual(['acme.yaml']);
  });

  test('is forgotten once no run has asked for it five times', async () => {
    await run('old');
    for (let later = 0; later < 4; later++) await run(`later ${later}`);
    expect((await run('old')).judged).toBe(0);
    for (let later = 4; later < 10; later++) await run(`later ${later}`);
    expect((await run('old')).judged).toBe(1);
  });

  test('finds places as before', async () => {
    const yaml = parseYaml('a: 1\nlist:\n  - id: x\n    why: y\n', source.file, new Problems());
    if (!yaml) throw new Error('The YAML cannot be read.');
    const value = { file: source.file, at: yaml.at, atKey: yaml.atKey };
    await run('read', value);
    const { judged, read } = await run('read', value);
    expect(judged).toBe(0);
    if (!('at' in read) || typeof read.at !== 'function' || !('atKey' in read) || typeof read.atKey !== 'function') throw new Error('The places are gone.');
    for (const path of [[], ['a'], ['list'], ['list', 0], ['list', 0, 'why'], ['list', 0, 'none'], ['none', 'at all'], ['constructor']]) {
      expect([read.at(path), read.atKey(path)]).toEqual([yaml.at(path), yaml.atKey(path)]);
    }
  });
});

/** A payload as it would be kept. */
function sealed(payload: Buffer): Buffer {
  return Buffer.concat([createHash('sha256').update(payload).digest(), payload]);
}

describe('notePlaces', () => {
  test.each([
    { path: ['a'], at: '1:4', key: '1:1' },
    { path: ['list'], at: '3:3', key: '2:1' },
    { path: ['list', 1, 'id'], at: '5:11', key: '5:5' },
    { path: ['list', 1, 'missing'], at: '5:5', key: '5:5' }, // the nearest place above
    { path: ['list', 7], at: '3:3', key: '3:3' },
    { path: ['missing'], at: '1:1', key: '1:1' },
    { path: ['toString'], at: '1:1', key: '1:1' }, // no key of the file, although every object has it
  ])('$path stands at $at', ({ path, at, key }) => {
    const yaml = parseYaml('a: 1\nlist:\n  - id: x\n    why: y\n  - id:   z\n', source.file, new Problems());
    const describe = (place = START): string => `${place.line}:${place.column}`;
    expect([describe(yaml?.at(path)), describe(yaml?.atKey(path))]).toEqual([at, key]);
  });

  test('knows a place also where there is nothing', () => {
    expect(notePlaces(null, () => START).at(['a'])).toEqual(START);
  });
});

describe('readContent', () => {
  test('says and reads the same from kept verdicts, and sees what changed', async () => {
    const content = join(folder, 'content');
    await cp(new URL('../../../content', import.meta.url), content, { recursive: true, filter: (path) => !/listings\/[c-z]/.test(path) });
    const fresh = await readContent(content, '2026-11-25');
    await readContent(content, '2026-11-25', cache());
    const again = await readContent(content, '2026-11-25', cache());
    expect(again.diagnostics).toEqual(fresh.diagnostics);
    expect(JSON.stringify(again.content)).toBe(JSON.stringify(fresh.content));

    await writeFile(join(content, 'listings', 'beacon-references', 'new.png'), 'no picture');
    const changed = await readContent(content, '2026-11-25', cache());
    expect(changed.diagnostics.filter(({ file }) => file.endsWith('new.png')).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['picture/unreadable', 'listing/unused-file']));
  }, 60_000);

  test('goes on where nothing can be kept', async () => {
    await mkdir(cache());
    await writeFile(join(cache(), 'verdicts'), 'a file where a folder should be');
    expect((await run()).judged).toBe(1);
  });
});
