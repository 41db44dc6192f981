import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Defect } from './defect.ts';
import type { FileFindings, Yardstick } from './file-judge.ts';

/** What a thread is told when it starts. */
export interface WorkerInput {
  /** Absolute path of the site. */
  site: string;
  yardstick: Yardstick;
}

/** One file to be judged by itself, or one page by the standard of HTML. */
export interface Task {
  what: 'file' | 'html';
  path: string;
}

/** What a thread found, by what it was asked. */
export type Answer = { findings: FileFindings } | { defects: readonly Defect[] };

/** So many files are judged in the time that a thread takes to start. */
const WORTH_A_THREAD = 20;

/** Judges files of a site in threads, one for each core. */
export class JudgePool {
  readonly #input: WorkerInput;
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];

  constructor(input: WorkerInput) {
    this.#input = input;
  }

  /** @returns findings in the order of the paths @throws what a thread throws */
  async judge(paths: readonly string[]): Promise<FileFindings[]> {
    const answers = await this.#ask(paths.map((path) => ({ what: 'file', path })));
    return answers.flatMap((answer) => ('findings' in answer ? [answer.findings] : []));
  }

  /** @returns the mistakes of each page, in the order of the paths @throws what a thread throws */
  async validate(paths: readonly string[]): Promise<(readonly Defect[])[]> {
    const answers = await this.#ask(paths.map((path) => ({ what: 'html', path })));
    return answers.flatMap((answer) => ('defects' in answer ? [answer.defects] : []));
  }

  /** End all threads, also those that are at work while another one has failed. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }

  async #ask(tasks: readonly Task[]): Promise<Answer[]> {
    const answers: Answer[] = [];
    const waiting = tasks.entries();
    const lane = async (): Promise<void> => {
      const worker = this.#idle.pop() ?? this.#start();
      for (const [index, task] of waiting) {
        worker.postMessage(task);
        const [answer]: Answer[] = await once(worker, 'message');
        if (answer) answers[index] = answer;
      }
      this.#idle.push(worker);
    };
    const threads = Math.min(availableParallelism(), Math.ceil(tasks.length / WORTH_A_THREAD));
    await Promise.all(Array.from({ length: threads }, lane));
    return answers;
  }

  #start(): Worker {
    const worker = new Worker(join(import.meta.dirname, 'judge-worker.ts'), { workerData: this.#input, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    this.#workers.push(worker);
    return worker;
  }
}
