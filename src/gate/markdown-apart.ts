/** Parses the MDX on standard input, and prints the tree or the fault as JSON: see `parseMdxApart`. */
import { readFileSync } from 'node:fs';
import { parseMarkdown } from './markdown-tree.ts';

process.stdout.write(JSON.stringify(parseMarkdown(readFileSync(0, 'utf8'), true)));
