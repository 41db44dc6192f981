import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PublishError } from './publish-error.ts';

/** The process that holds a lock. */
export interface LockHolder {
  /** Tells two holders apart that have the same process number. */
  id: string;
  pid: number;
  host: string;
  /** When the process started, as the system counts; empty where the system does not say. */
  started: string;
  /** Time of day at which the lock was taken, in UTC. */
  since: string;
}

/** Somebody else holds the lock. */
export class LockedError extends PublishError {
  readonly holder: LockHolder;

  constructor(path: string, holder: LockHolder) {
    const here = holder.host === hostname();
    const remedy = here ? 'Wait until it has ended, or end it.' : `Wait until it has ended. If it is gone, delete ${path}.`;
    super(`Process ${holder.pid}${here ? '' : ` on ${holder.host}`} has been building into the same folder since ${holder.since} UTC. ${remedy}`);
    this.holder = holder;
  }
}

/** A lock that this process holds. */
export interface Lock {
  /** Give it back. Does nothing the second time. */
  release(): void;
}

/**
 * Take a lock, or take over one whose process is dead.
 *
 * The file appears with its content in one step, so that nobody ever reads half of it. Whoever takes over a
 * dead lock first takes a lock on doing so: of several, one wins and the others see a living holder.
 *
 * @throws LockedError while a living process holds it, or one on another machine
 */
export function takeLock(path: string): Lock {
  const own: LockHolder = { id: randomUUID(), pid: process.pid, host: hostname(), started: startOf(process.pid), since: new Date().toISOString().slice(11, 19) };
  const aside = `${path}.${own.id}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(aside, JSON.stringify(own));
  try {
    while (!link(aside, path)) {
      const holder = readHolder(path);
      if (holder === undefined) continue; // Given back in this very moment.
      if (isAlive(holder)) throw new LockedError(path, holder);
      const right = takeLock(`${path}.${holder.id}.dead`);
      try {
        if (readHolder(path)?.id === holder.id) renameSync(path, `${aside}.dead`);
        rmSync(`${aside}.dead`, { force: true });
      } finally {
        right.release();
      }
    }
  } finally {
    rmSync(aside, { force: true });
  }
  sweep(path);
  return {
    release() {
      if (readHolder(path)?.id === own.id) rmSync(path, { force: true });
    },
  };
}

/** Give a file a second name. @returns `false` where there is a file of that name */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Who holds a lock. A file that no lock writes counts as one of a process that is dead. */
function readHolder(path: string): LockHolder | undefined {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isHolder(holder)) return holder;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { id: 'unreadable', pid: 0, host: hostname(), started: '', since: '' };
}

function isAlive({ pid, host, started }: LockHolder): boolean {
  if (host !== hostname()) return true;
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process that may not be signalled is one that lives.
    return !hasCode(error, 'ESRCH');
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}

/**
 * When a process started, so that a number used again is not taken for its first owner.
 *
 * Linux says so in field 22 of /proc/<pid>/stat; field 3 is `Z` for one that is dead and only not yet buried.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? 'dead' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

/** Remove what processes left that were killed while they took a lock. A living one needs no minute for it. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    const file = join(dirname(path), name);
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 60_000) rmSync(file, { force: true });
  }
}

function hasCode(error: unknown, code: 'ENOENT' | 'EEXIST' | 'ESRCH'): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isHolder(value: unknown): value is LockHolder {
  return typeof value === 'object' && value !== null && ['id', 'host', 'started', 'since'].every((key) => typeof Reflect.get(value, key) === 'string') && typeof Reflect.get(value, 'pid') === 'number';
}
