import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LockedError, takeLock } from '../../../src/publish/lock.ts';

const newLock = (): string => join(mkdtempSync(join(tmpdir(), 'waymark-lock-')), 'site.lock');
const holder = (changes: object): string => JSON.stringify({ id: 'one', pid: 1, host: hostname(), started: '', since: '10:00:00', ...changes });
/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

test('A lock is there while it is held, names its process, and is gone afterwards', () => {
  const path = newLock();
  const lock = takeLock(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  lock.release();
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('A second taker is told who holds it, and leaves nothing behind', () => {
  const path = newLock();
  const lock = takeLock(path);
  expect(() => takeLock(path)).toThrow(`Process ${process.pid} has been building into the same folder since`);
  expect(readdirSync(join(path, '..'))).toEqual(['site.lock']);
  lock.release();
});

test('Two locks beside each other do not know of each other', () => {
  const path = newLock();
  const locks = [takeLock(path), takeLock(`${path}-other`)];
  for (const lock of locks) lock.release();
});

test('Giving back twice does not take the lock from the next holder', () => {
  const path = newLock();
  const first = takeLock(path);
  first.release();
  const second = takeLock(path);
  first.release();
  expect(() => takeLock(path)).toThrow(LockedError);
  second.release();
});

test.each([
  { why: 'the process is dead', text: () => holder({ pid: deadPid() }) },
  { why: 'its number now belongs to another process', text: () => holder({ pid: process.pid, started: '12345' }) },
  { why: 'the file is empty', text: () => '' },
  { why: 'the file is cut off', text: () => holder({}).slice(0, 20) },
  { why: 'the file is of another kind', text: () => '[]' },
])('A lock is taken over where $why', ({ text }) => {
  const path = newLock();
  writeFileSync(path, text());
  takeLock(path).release();
  expect(readdirSync(join(path, '..'))).toEqual([]);
});

test('A lock is taken over though its last taker over was killed at it', () => {
  const path = newLock();
  writeFileSync(path, holder({ pid: deadPid() }));
  writeFileSync(`${path}.one.dead`, holder({ id: 'two', pid: deadPid() }));
  takeLock(path).release();
});

test('A process on another machine counts as alive, and the message says how to go on', () => {
  const path = newLock();
  writeFileSync(path, holder({ host: 'elsewhere', pid: deadPid() }));
  expect(() => takeLock(path)).toThrow(`on elsewhere has been building into the same folder since 10:00:00 UTC. Wait until it has ended. If it is gone, delete ${path}.`);
});

test('What killed takers left is swept away, once it is old', () => {
  const path = newLock();
  for (const name of ['old', 'new']) writeFileSync(`${path}.${name}`, '');
  utimesSync(`${path}.old`, 0, 0);
  takeLock(path).release();
  expect(readdirSync(join(path, '..'))).toEqual(['site.lock.new']);
});

test('Of many processes that take over a dead lock at once, one wins', async () => {
  const path = newLock();
  writeFileSync(path, holder({ pid: deadPid() }));
  const code = `
    import { takeLock } from ${JSON.stringify(new URL('../../../src/publish/lock.ts', import.meta.url).href)};
    process.stdin.once('data', () => {
      try { takeLock(${JSON.stringify(path)}); console.log('won'); } catch (error) { console.log(error.constructor.name); }
      process.stdin.on('end', () => process.exit());
    });
    console.log('ready');`;
  const processes = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const line = (child: (typeof processes)[number]): Promise<string> => new Promise((resolve) => child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())));
  await Promise.all(processes.map(line));
  const answers = Promise.all(processes.map(line));
  for (const child of processes) child.stdin.write('go');
  expect((await answers).sort()).toEqual([...Array.from({ length: 5 }, () => 'LockedError'), 'won']);
  for (const child of processes) child.stdin.end();
});
