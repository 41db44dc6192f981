import { type ChildProcess, fork } from 'node:child_process';

/** Nobody waits longer than this for a process that gets no time of the processor at all. */
const MOST_WAITING_SECONDS = 120;
/** A process that was asked nothing for so long ends: what comes after the check needs its memory. */
const MOST_IDLE_SECONDS = 2;

/**
 * A process beside this one, for what can crash its reader or hold it up for long.
 *
 * It sees no environment and answers one question after the other, each within a limit of processor time: how
 * busy the machine is must not decide what is said about a file. Once it has ended, for whatever reason, the next
 * question gets another one.
 */
export class ProcessApart<Question, Answer> {
  readonly #program: string;
  readonly #seconds: number;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param program path of the program that answers, by `answerQuestions`
   * @param seconds of processor time that one answer may take
   */
  constructor(program: string, seconds: number) {
    this.#program = program;
    this.#seconds = seconds;
  }

  /**
   * The answer to a question; `undefined` where it crashed the process or took too much processor time.
   *
   * @throws when the process gets no processor time, or cannot be started: nothing is known of the question then
   */
  ask(question: Question): Promise<Answer | undefined> {
    const answer = this.#last.then(() => this.#askNow(question));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #askNow(question: Question): Promise<Answer | undefined> {
    clearTimeout(this.#idle);
    const child = this.#child?.connected ? this.#child : await this.#start();
    this.#child = child;
    const answer = await new Promise<{ answer: Answer } | undefined>((resolve, reject) => {
      child.ref();
      child.channel?.ref();
      const timer = setTimeout(() => {
        finish();
        child.kill('SIGKILL');
        this.#child = undefined;
        reject(new Error(`A file could not be judged: the process that reads it apart gave no answer for ${MOST_WAITING_SECONDS} seconds. Run the command again when the machine is less busy.`));
      }, MOST_WAITING_SECONDS * 1000);
      const finish = (): void => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const end = (found?: { answer: Answer }): void => {
        finish();
        resolve(found);
      };
      child.once('message', (found: { answer: Answer }) => end(found));
      child.once('exit', () => end());
      child.once('error', () => end());
      child.send({ question });
    });
    if (answer) this.#rest(child);
    else this.#child = undefined;
    return answer?.answer;
  }

  #start(): Promise<ChildProcess> {
    const child = fork(this.#program, [String(this.#seconds)], { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`A process that reads files apart ended before it began (${code ?? 'killed'}).`)));
      child.once('message', () => {
        child.removeAllListeners();
        resolve(child);
      });
    });
  }

  /** While a process waits for the next question, it does not keep the command alive. */
  #rest(child: ChildProcess): void {
    child.unref();
    child.channel?.unref();
    this.#idle = setTimeout(() => {
      child.kill();
      this.#child = undefined;
    }, MOST_IDLE_SECONDS * 1000).unref();
  }
}
