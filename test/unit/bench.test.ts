import { describe, expect, test } from 'vitest';
import { formatReport } from '../support/bench/build-report.ts';
import type { BuildCosts } from '../support/bench/builds.ts';
import { readWait, readWork } from '../support/bench/input-trace.ts';
import { cpuSeconds } from '../support/bench/measured-command.ts';
import { median, spreadOf } from '../support/bench/spread.ts';

describe('cpuSeconds', () => {
  test.each([
    { times: '0m0.00s 0m0.01s\n1m2.50s 0m1.25s\n', seconds: 63.75 }, // dash
    { times: '0m0,001s 0m0,002s\n0m10,500s 0m0,250s', seconds: 10.75 }, // bash where numbers have a comma
    { times: '', seconds: 0 },
  ])('$times: $seconds', ({ times, seconds }) => {
    expect(cpuSeconds(times)).toBeCloseTo(seconds, 5);
  });
});

test('a report says medians, spread, and how many times Hugo takes', () => {
  const costs = (walls: readonly number[]) => walls.map((wall) => ({ wall, cpu: wall * 2, memory: 2 ** 30 }));
  const build = (name: string, walls: readonly number[]): BuildCosts => ({
    name, costs: { cold: costs(walls), 'nothing changed': costs([1]), 'one edit': costs([1]) }, files: 1200, listingBytes: 5400,
  });
  const report = formatReport({ day: '2026-11-25', machine: '2 × a processor', versions: { Hugo: 'v1' }, runs: 3, sizes: [{ listings: 1000, builds: [build('Waymark', [9, 30, 12]), build('Hugo', [6, 5, 7])] }] });
  expect(report).toContain('| cold | Waymark | 12.0 s | 9.0 s–30.0 s | 24.0 s | 1024 MiB | 2.00 × |');
  expect(report).toContain('| Waymark | 1,200 | 5.4 KB |');
});

describe('spreadOf', () => {
  test.each([
    { values: [], spread: { median: 0, lower: 0, upper: 0, count: 0 } },
    { values: [7], spread: { median: 7, lower: 7, upper: 7, count: 1 } },
    { values: [40, 10, 30, 20], spread: { median: 25, lower: 17.5, upper: 32.5, count: 4 } },
    { values: [1, 1, 1, 1, 900], spread: { median: 1, lower: 1, upper: 1, count: 5 } }, // one run while the machine did something else
  ])('$values', ({ values, spread }) => {
    expect(spreadOf(values)).toEqual(spread);
    expect(median(values)).toBe(spread.median);
  });
});

describe('readWork', () => {
  const main = { pid: 1, tid: 1, args: {} };
  const task = { ...main, name: 'ThreadControllerImpl::RunTask', ph: 'X' };

  test('counts the processor time of the page’s own thread from the task of the input to the first frame after it', () => {
    const events = [
      { ...task, ts: 100, dur: 800, tdur: 800 }, // over before the input
      { ...task, ts: 1000, dur: 2000, tdur: 1500 }, // the task of the input; for 0.5 ms another program ran
      { ...task, ts: 4000, dur: 1000, tdur: 1000 },
      { ...main, name: 'ProxyMain::BeginMainFrame', ph: 'X', ts: 4100, dur: 800 },
      { ...task, tid: 2, ts: 1200, dur: 9000, tdur: 9000 }, // another thread
      { ...task, ts: 6000, dur: 7000, tdur: 7000 }, // logos, after the answer is painted
      { ...main, name: 'ProxyMain::BeginMainFrame', ph: 'X', ts: 6100, dur: 6000 },
      { ...main, name: 'input', ph: 'I', ts: 1100 },
    ];
    expect(readWork(events)).toEqual([2.5]);
  });
});

test('readWait takes what a reader waits from what the browser says of the key or the click', () => {
  const timing = (type: string, ts: number, duration: number) => ({ pid: 1, tid: 1, name: 'EventTiming', ph: 'b', ts, args: { data: { type, duration } } });
  expect(readWait([timing('click', 1050, 42.5), timing('pointerdown', 1040, 90), timing('keydown', 900, 12.5), timing('input', 930, 8)])).toEqual([12.5, 42.5]);
});
