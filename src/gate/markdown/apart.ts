import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ParsedMarkdown } from './tree.ts';

const WORKER = join(import.meta.dirname, 'worker.ts');
/** A file of 64 KB takes some hundredths of a second. */
const MOST_MILLISECONDS = 2000;
const TOO_MUCH: ParsedMarkdown = { fault: 'the braces or imports in it are nested too deep.' };

let worker: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Parse MDX in a process of its own, which sees no environment and is ended after some seconds.
 *
 * The compiler hands braces and imports to a parser of JavaScript that a few hundred brackets can crash or
 * hold up for long. Files are parsed one after the other; a process that has ended is replaced.
 */
export function parseMdxApart(source: string): Promise<ParsedMarkdown> {
  const result = last.then(() => ask(source));
  last = result;
  return result;
}

async function ask(source: string): Promise<ParsedMarkdown> {
  const child = worker ?? (await start());
  worker = child;
  const answer = await new Promise<ParsedMarkdown | undefined>((resolve) => {
    child.ref();
    child.channel?.ref();
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MILLISECONDS);
    const finish = (parsed?: ParsedMarkdown): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(parsed);
    };
    child.once('message', (parsed: ParsedMarkdown) => finish(parsed));
    child.once('exit', () => finish());
    child.once('error', () => finish());
    child.send(source);
  });
  if (answer) rest(child);
  else worker = undefined;
  return answer ?? TOO_MUCH;
}

function start(): Promise<ChildProcess> {
  const child = fork(WORKER, { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The process that parses MDX ended before it began (${code ?? 'killed'}).`)));
    child.once('message', () => {
      child.removeAllListeners();
      resolve(child);
    });
  });
}

/** A process that waits for the next file must not keep the command alive. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
