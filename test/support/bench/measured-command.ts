import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, all its processes together. */
export interface Cost {
  /** Seconds until it ended. */
  wall: number;
  /** Seconds of processor time. */
  cpu: number;
  /** Most bytes of memory at once, or `undefined` where the system does not tell (it is read from /proc). */
  memory: number | undefined;
}

/** Reading the memory of a large process takes some milliseconds of its own. */
const SAMPLE_MILLISECONDS = 200;

/**
 * Run a command and measure it.
 *
 * @param command arguments without quotes of their own
 * @throws when it fails, with what it said
 */
export async function measureCommand(command: readonly string[], { cwd, env }: { cwd: string; env: Readonly<Record<string, string>> }): Promise<Cost> {
  const quoted = command.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ');
  const start = performance.now();
  // The shell's own `times` knows the processor time of every process that it waited for (POSIX).
  const child = spawn('sh', ['-c', `${quoted} >&2; code=$?; times; exit $code`], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let memory: number | undefined;
  const sampling = setInterval(() => {
    const now = child.pid === undefined ? undefined : memoryOfTree(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, SAMPLE_MILLISECONDS);
  let [times, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (times += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code ?? 'a signal'}.\n${said}`);
  return { wall: (performance.now() - start) / 1000, cpu: cpuSeconds(times), memory };
}

/** User and system time of the shell's children: the second of two lines such as `0m1.210s 0m0.250s`. */
export function cpuSeconds(times: string): number {
  const line = times.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.,]+)s/g)].reduce((sum, [, minutes, seconds = '']) => sum + Number(minutes) * 60 + Number(seconds.replace(',', '.')), 0);
}

/** Memory of a process and all that descend from it. A page that several of them share counts once (proc(5), `Pss`). */
function memoryOfTree(root: number): number | undefined {
  try {
    const parents = new Map<number, number>();
    for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), parentOf(name));
    const isIn = (pid: number): boolean => pid === root || (pid > 1 && isIn(parents.get(pid) ?? 0));
    return [...parents.keys()].filter(isIn).reduce((sum, pid) => sum + shareOfMemory(pid), 0);
  } catch {
    return undefined; // No Linux.
  }
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readProcess(pid, 'status'))?.[1] ?? 0);
}

function shareOfMemory(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readProcess(String(pid), 'smaps_rollup'))?.[1] ?? 0) * 1024;
}

function readProcess(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended since.
  }
}
