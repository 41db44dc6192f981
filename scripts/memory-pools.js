/**
 * Lets a build start with few pools of memory, which give back at once what they no longer need. Loaded ahead of it
 * with --import.
 *
 * glibc gives each of a dozen threads a pool of its own and hands little of one back: a seventh of what a build holds
 * (mallopt(3), M_ARENA_MAX). The bundler keeps pools of its own, for four threads and four more that read files, and
 * keeps them when it is done: another fifth (mimalloc's option purge_delay; the number of threads as rolldown reads it).
 * All of this is read when a process starts, so that this one begins anew, as itself: it keeps its id, its arguments
 * and whoever waits for it. Plain JavaScript, since it runs twice before anything else.
 */
import process from 'node:process';

const FEW_POOLS = { MALLOC_ARENA_MAX: '2', MIMALLOC_PURGE_DELAY: '0', ROLLDOWN_WORKER_THREADS: '1', ROLLDOWN_MAX_BLOCKING_THREADS: '1' };

if (process.platform === 'linux' && Object.keys(FEW_POOLS).some((name) => process.env[name] === undefined)) {
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], { ...FEW_POOLS, ...process.env });
}
