import type { Browser } from 'playwright';

/** What inputs took, in milliseconds, each list in their order. */
export interface InputTimes {
  /** From the input to the frame that shows its answer, as the browser itself tells it: what "Interaction to Next Paint" is made of. */
  painted: number[];
  /** Processor time of the page's main thread until that frame is handed over. What is done after it, such as logos, is not in it. */
  worked: number[];
}

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

/** Record what inputs take while something acts on a page, which is the only one that is open. */
export async function traceInputs(browser: Browser, act: () => Promise<void>): Promise<InputTimes> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] } });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return readInputs(events);
}

/** The times of every `input` event of a record. */
export function readInputs(events: readonly TraceEvent[]): InputTimes {
  const inputs = events.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'input').toSorted(byTime);
  return {
    painted: events.filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && (args.data?.type === 'input' || args.data?.type === 'click')).toSorted(byTime).map(({ args }) => args.data?.duration ?? 0),
    worked: inputs.map((input) => {
      const sameThread = events.filter(({ pid, tid, ph, ts, dur = 0 }) => pid === input.pid && tid === input.tid && ph === 'X' && ts + dur >= input.ts);
      const commit = sameThread.filter(({ name }) => name === 'Commit').toSorted(byTime)[0];
      const tasks = sameThread.filter(({ name, ts }) => name === 'RunTask' && commit !== undefined && ts <= commit.ts);
      return tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
    }),
  };
}

function byTime(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts;
}

function isTraceEvent(value: object): value is TraceEvent {
  return 'name' in value && 'ph' in value && 'ts' in value && 'pid' in value && 'tid' in value && 'args' in value && typeof value.args === 'object';
}
