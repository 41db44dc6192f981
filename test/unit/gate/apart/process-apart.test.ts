import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ProcessApart } from '../../../../src/gate/apart/process-apart.ts';

const DOOR = join(import.meta.dirname, '../../../../src/gate/apart/answer-questions.ts');
/** Answers to what it is told to do with its time. */
const PROGRAM = `
import { answerQuestions } from ${JSON.stringify(DOOR)};
answerQuestions((question) => {
  if (question === 'crash') process.exit(1);
  if (question === 'work') for (;;) Math.sqrt(2);
  return { pid: process.pid, environment: Object.keys(process.env).length };
});`;

let folder: string;
let apart: ProcessApart<string, { pid: number; environment: number }>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-apart-'));
  await writeFile(join(folder, 'program.ts'), PROGRAM);
  apart = new ProcessApart(join(folder, 'program.ts'), 0.5);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a process apart', { timeout: 60_000 }, () => {
  test('answers without an environment, and stays for the next question', async () => {
    const [first, second] = await Promise.all([apart.ask('hello'), apart.ask('hello')]);
    expect(first?.environment).toBe(0);
    expect(second).toEqual(first);
  });

  test('is ended when an answer takes too much of the processor, and replaced', async () => {
    const before = await apart.ask('hello');
    expect(await apart.ask('work')).toBeUndefined();
    const after = await apart.ask('hello');
    expect(after?.pid).not.toBe(before?.pid);
    expect(isAlive(before?.pid ?? 0)).toBe(false);
  });

  test('is replaced when it crashes', async () => {
    expect(await apart.ask('crash')).toBeUndefined();
    expect(await apart.ask('hello')).toBeDefined();
  });

  test('ends when it is asked nothing for a while, and is replaced at the next question', async () => {
    const { pid = 0 } = (await apart.ask('hello')) ?? {};
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 30_000, interval: 100 });
    expect((await apart.ask('hello'))?.pid).not.toBe(pid);
  });

  test('is replaced when something else ended it between two questions', async () => {
    const { pid = 0 } = (await apart.ask('hello')) ?? {};
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 30_000, interval: 100 });
    await sleep(200); // until this process is told of it
    expect(await apart.ask('hello')).toBeDefined();
  });

  test('is waited for while the machine has no time for it', async () => {
    const { pid = 0 } = (await apart.ask('hello')) ?? {};
    process.kill(pid, 'SIGSTOP');
    const answer = apart.ask('hello');
    await sleep(1500);
    process.kill(pid, 'SIGCONT');
    expect(await answer).toMatchObject({ pid });
  });
});

test('a program that cannot begin is an error of this project', async () => {
  await expect(new ProcessApart(join(folder, 'missing.ts'), 1).ask('hello')).rejects.toThrow(/ended before it began/);
});

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
