import { type ChildProcess, fork, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Encoded } from './cache.ts';
import type { ShareText } from './share-image.ts';

/** A picture to encode or to draw, as another process is told of it. */
export type Job = { use: 'logo' | 'picture'; isVector: boolean; source: Uint8Array } | { use: 'share'; share: ShareText };

/** What another process made of a picture, or why it could not. */
export type Outcome = { made: Encoded<unknown> } | { failure: string };

/**
 * A picture that takes longer is given up rather than waited for. The largest ones take two seconds; a machine
 * that has ten other things to do needs twenty, and must not be told that its picture is at fault.
 */
const STEP_SECONDS = 120;

/**
 * Pictures come and go by the megabyte. glibc would keep one pool of them for each thread, V8 a nursery of 48 MB:
 * with one pool and a small nursery a process has 180 MB after 95 screenshots instead of 320, and is not slower.
 */
const FRUGAL: ForkOptions = { serialization: 'advanced', execArgv: ['--max-semi-space-size=1'], env: { ...process.env, MALLOC_ARENA_MAX: '1' } };

/** A process that waits for its first picture. It ends with this one, and does not keep it from ending. */
function startProcess(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'workshop-process.ts'), FRUGAL);
  child.unref();
  child.channel?.unref();
  return child;
}

/**
 * Encodes pictures in processes of its own: one for every picture that is in work at the same time.
 *
 * A rasterizer cannot be interrupted from inside (a limit of two seconds let a drawing go on for two minutes),
 * so a process whose picture takes too long is killed. The others do not notice.
 */
export class Workshop {
  readonly #seconds: number;
  readonly #idle: ChildProcess[] = [];
  #isClosed = false;

  constructor(seconds = STEP_SECONDS) {
    this.#seconds = seconds;
  }

  /** @throws when the picture cannot be encoded, or not in time, or once the workshop is closed */
  async encode(job: Job): Promise<Encoded<unknown>> {
    if (this.#isClosed) throw new Error('No picture is encoded any more: another one failed.');
    const child = this.#idle.pop() ?? startProcess();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), this.#seconds * 1000);
    try {
      child.send(job);
      const outcome = await Promise.race([
        once(child, 'message', { signal: late.signal }).then(([message]: Outcome[]) => message),
        once(child, 'exit', { signal: late.signal }).then((): Outcome => ({ failure: 'The program that encodes pictures crashed.' })),
      ]);
      if (!outcome || 'failure' in outcome) throw new Error(outcome?.failure ?? 'Nothing was made.');
      if (this.#isClosed) child.kill();
      else this.#idle.push(child);
      return outcome.made;
    } catch (error) {
      child.kill('SIGKILL');
      throw late.signal.aborted ? new Error(`Encoding it took longer than ${this.#seconds} seconds. Simplify the picture.`) : error;
    } finally {
      clearTimeout(timer);
      late.abort(); // Nobody listens to this process any more until its next picture.
    }
  }

  /** End all processes, those at work as soon as they are done. */
  close(): void {
    this.#isClosed = true;
    for (const child of this.#idle.splice(0)) child.kill();
  }
}
