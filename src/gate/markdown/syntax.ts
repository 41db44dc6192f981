import type { Position } from '../../domain/diagnostics.ts';

/** A fault of the compiler in plain words, at a place inside the file; on a likely line where the compiler names none. */
export function explainFault(fault: string, lines: readonly string[], likelyLine: number): { position: Position; words: string; hint: string } {
  const place = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*/.exec(fault);
  const line = Math.min(Math.max(Number(place?.[1] ?? likelyLine), 1), lines.length);
  const reason = fault.slice(place?.[0].length ?? 0).replace(/\s*\([a-z-]+:[a-z-]+\)\s*$/, '').replace(/\s*\(note: .*\)$/s, '');
  const source = lines[line - 1] ?? '';
  const position = { line, column: Math.min(Math.max(1, Number(place?.[2] ?? 1)), source.length + 1) };
  return { position, ...explain(reason, source.slice(position.column - 1), source) };
}

function explain(reason: string, rest: string, line: string): { words: string; hint: string } {
  if (line.includes('<!--')) return { words: 'A comment "<!-- -->" cannot be read in an .mdx file.', hint: 'Remove the comment.' };
  const address = /^<((?:https?:\/\/|mailto:|[\w.+-]+@)[^\s>]*)>?/.exec(rest)?.[1] ?? /<((?:https?:\/\/|mailto:)[^\s>]*)>/.exec(line)?.[1];
  if (address !== undefined) return { words: 'An address between < and > cannot be read in an .mdx file.', hint: `Write it as a link: [${address}](${address}).` };
  const unclosed = /closing tag for `(<[^`]*>)`/.exec(reason)?.[1];
  if (unclosed !== undefined) return { words: `${unclosed} is opened and never closed.`, hint: `Close it with ${unclosed.replace('<', '</')}, or write \\< for the character.` };
  if (/expression|brace|oxc/i.test(reason)) return { words: 'A brace { begins code here, which cannot be read.', hint: 'Write \\{ for the character, or put it between backticks.' };
  if (/import|export/.test(line)) return { words: 'This line begins like code of a program (import or export), which cannot be read.', hint: 'Remove it, or begin the sentence with another word.' };
  return { words: `This cannot be read as MDX: ${reason.replace(/\.?$/, '.')}`, hint: 'Close every component, and write \\{ and \\< for the characters themselves.' };
}
