import type { Browser } from 'playwright';

/** A piece of the browser's record. Times are in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time within `dur`. */
  tdur?: number;
  args: { data?: { type?: string; duration?: number } };
}

/** What a page has to run, before its own scripts, so that its inputs are found in the record. */
export const MARK_INPUTS = `addEventListener('input', () => performance.mark('input'), { capture: true });`;

/**
 * For each input the processor time of the page's main thread, in milliseconds, from the task that takes it to the frame that shows its
 * answer, handed over. What is done after that frame, such as logos, is not in it.
 *
 * The record holds only what this needs: one of every step, as developers look at, adds a fifth to the time itself.
 */
export async function traceWork(browser: Browser, act: () => Promise<void>): Promise<number[]> {
  return readWork(await record(browser, ['toplevel', 'cc', 'blink.user_timing'], act));
}

/**
 * For each input the time from the press of its key, or the release of its button, until its answer is on the screen, in milliseconds, as
 * the browser itself tells it: what "Interaction to Next Paint" is made of. It includes the wait for the next frame.
 */
export async function traceWait(browser: Browser, act: () => Promise<void>): Promise<number[]> {
  return readWait(await record(browser, ['devtools.timeline'], act));
}

/** The work in a record of tasks, frames and marks. */
export function readWork(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name, ph }) => name === 'input' && ph === 'I');
  return marks.toSorted(byTime).map((mark) => {
    const later = events.filter(({ pid, tid, ph, ts, dur = 0 }) => pid === mark.pid && tid === mark.tid && ph === 'X' && ts + dur >= mark.ts);
    const frame = later.filter(({ name, ts }) => name === 'ProxyMain::BeginMainFrame' && ts >= mark.ts).toSorted(byTime)[0];
    const tasks = later.filter(({ name, ts }) => name === 'ThreadControllerImpl::RunTask' && frame !== undefined && ts <= frame.ts);
    return tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
  });
}

/** The waits in a record. */
export function readWait(events: readonly TraceEvent[]): number[] {
  const answered = events.filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && (args.data?.type === 'keydown' || args.data?.type === 'click'));
  return answered.toSorted(byTime).map(({ args }) => args.data?.duration ?? 0);
}

/** Record what the browser does while something acts on a page, which is the only one that is open. */
async function record(browser: Browser, includedCategories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

function byTime(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts;
}

function isTraceEvent(value: object): value is TraceEvent {
  return 'name' in value && 'ph' in value && 'ts' in value && 'pid' in value && 'tid' in value && 'args' in value && typeof value.args === 'object';
}
