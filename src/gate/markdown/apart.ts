import { join } from 'node:path';
import { ProcessApart } from '../apart/process-apart.ts';
import type { ParsedMarkdown } from './tree.ts';

/** A file of 64 KB takes some hundredths of a second. */
const MOST_SECONDS = 2;
const TOO_MUCH: ParsedMarkdown = { fault: 'the braces or imports in it are nested too deep.' };

const parser = new ProcessApart<string, ParsedMarkdown>(join(import.meta.dirname, 'worker.ts'), MOST_SECONDS);

/**
 * Parse MDX in a process of its own.
 *
 * The compiler hands braces and imports to a parser of JavaScript that a few hundred brackets can crash or
 * hold up for long.
 */
export async function parseMdxApart(source: string): Promise<ParsedMarkdown> {
  return (await parser.ask(source)) ?? TOO_MUCH;
}
