import { describe, expect, test } from 'vitest';
import { formatReport } from '../support/bench/build-report.ts';
import type { BuildCosts } from '../support/bench/builds.ts';
import { cpuSeconds } from '../support/bench/measured-command.ts';

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
