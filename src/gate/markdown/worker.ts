/** Parses every MDX source that it is sent, and answers with the tree or the fault: see `parseMdxApart`. */
import { parseMarkdown } from './tree.ts';

process.on('message', (source: string) => process.send?.(parseMarkdown(source, true)));
process.send?.('ready');
