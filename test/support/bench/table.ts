/** A line of the table: what was measured, how it came out, and what it is measured against. */
export interface BenchLine {
  what: string;
  value: string;
  target?: string;
}

/** Lines as a table for a terminal. */
export function formatLines(lines: readonly BenchLine[]): string {
  const width = (pick: (line: BenchLine) => string): number => Math.max(...lines.map((line) => pick(line).length));
  const [first, second] = [width(({ what }) => what), width(({ value }) => value)];
  return lines.map(({ what, value, target }) => `${what.padEnd(first)}  ${value.padStart(second)}${target === undefined ? '' : `   ${target}`}`).join('\n');
}
