/** Judges one file of a site after the other for the thread that started it: see `JudgePool`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { FileJudge } from './file-judge.ts';
import { kindOf } from './file-kind.ts';
import { validatePage } from './html-validity.ts';
import type { Answer, Task, WorkerInput } from './judge-pool.ts';

const { site, yardstick }: WorkerInput = workerData;
const judge = new FileJudge(yardstick);

async function work({ what, path }: Task): Promise<Answer> {
  const bytes = readFileSync(join(site, path));
  if (what === 'html') return { defects: await validatePage(bytes.toString('utf8'), path) };
  const kind = kindOf(path);
  if (!kind) throw new Error(`${path} is no text.`);
  return { findings: await judge.judge(kind, bytes) };
}

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await work(task)));
