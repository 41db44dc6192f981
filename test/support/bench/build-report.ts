import { cpus, totalmem } from 'node:os';
import { type BuildCosts, SITUATIONS, type Situation } from './builds.ts';
import { median } from './spread.ts';

/** All that was measured in one run of the command. */
export interface BuildReport {
  day: string;
  machine: string;
  versions: Readonly<Record<string, string>>;
  runs: number;
  /** By number of listings. */
  sizes: readonly { listings: number; builds: readonly BuildCosts[] }[];
}

/** This machine in a few words. */
export function describeMachine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() || 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`;
}

/** A report as Markdown: medians, the spread of the wall time, and how many times the first other generator takes. */
export function formatReport({ day, machine, versions, runs, sizes }: BuildReport): string {
  const lines = sizes.flatMap(({ listings, builds }) => [
    `## ${listings.toLocaleString('en')} listings`,
    '',
    '| | | wall | spread | processor | memory | of Hugo |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...SITUATIONS.flatMap((situation) => builds.map((build) => formatBuild(build, situation, builds))),
    '',
    '| | files | listing page, brotli |',
    '| --- | ---: | ---: |',
    ...builds.map(({ name, files, listingBytes }) => `| ${name} | ${files.toLocaleString('en')} | ${(listingBytes / 1000).toFixed(1)} KB |`),
    '',
  ]);
  const growth = growthOf(sizes);
  return [
    '# Builds',
    '',
    `${day}, ${machine}; ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}. Medians of ${runs} runs in turns; search included.`,
    '',
    ...lines,
    ...(growth === '' ? [] : [growth, '']),
  ].join('\n');
}

function formatBuild({ name, costs }: BuildCosts, situation: Situation, builds: readonly BuildCosts[]): string {
  const walls = costs[situation].map(({ wall }) => wall);
  const memory = costs[situation].flatMap((cost) => cost.memory ?? []);
  const hugo = builds.find((build) => build.name === 'Hugo')?.costs[situation].map(({ wall }) => wall);
  const cells = [
    seconds(median(walls)),
    `${seconds(Math.min(...walls))}–${seconds(Math.max(...walls))}`,
    seconds(median(costs[situation].map(({ cpu }) => cpu))),
    memory.length === 0 ? 'unknown' : `${Math.round(median(memory) / 2 ** 20)} MiB`,
    hugo === undefined ? '' : `${(median(walls) / median(hugo)).toFixed(2)} ×`,
  ];
  return `| ${situation} | ${name} | ${cells.join(' | ')} |`;
}

function growthOf(sizes: BuildReport['sizes']): string {
  const [small, large] = [sizes.at(-2), sizes.at(-1)];
  const cold = (builds: readonly BuildCosts[] = []): number => median(builds[0]?.costs.cold.map(({ wall }) => wall) ?? []);
  if (!small || !large || cold(small.builds) === 0) return '';
  return `${large.listings.toLocaleString('en')} listings take ${(cold(large.builds) / cold(small.builds)).toFixed(1)} times as long as ${small.listings.toLocaleString('en')}, cold.`;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}
