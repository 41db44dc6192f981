/**
 * Lets a build start with two pools of memory instead of one for each thread. Loaded ahead of it with --import.
 *
 * glibc gives each of a dozen threads a pool of its own and hands little of one back: a seventh of what a build holds.
 * How many there are is read when a process starts (mallopt(3), M_ARENA_MAX), so that this one begins anew, as itself:
 * it keeps its id, its arguments and whoever waits for it. Plain JavaScript, since it runs twice before anything else.
 */
import process from 'node:process';

if (process.platform === 'linux' && process.env['MALLOC_ARENA_MAX'] === undefined) {
  process.execve?.(process.execPath, [process.execPath, ...process.execArgv, ...process.argv.slice(1)], { ...process.env, MALLOC_ARENA_MAX: '2' });
}
