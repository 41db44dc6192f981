import { shorten } from '../../domain/text/shorten.ts';

/** A syntax error that its line itself explains better than the parser; `undefined` where it does not. */
export function explainLine(message: string, text: string, offset: number): { words: string; hint: string } | undefined {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(begin, begin + MOST_OF_A_LINE).split('\n', 1);
  const entry = /^\s*-(\s*)(.*)/.exec(line);
  const stray = /^Unexpected flow-(?:seq|map)-end token in YAML stream: "(.)/.exec(message)?.[1];
  if (stray !== undefined) return { words: `The bracket ${stray} closes nothing.`, hint: 'Remove it, or put the text in quotes.' };
  if (/^Sequence item without/.test(message)) return { words: 'This line belongs to no entry of the list above it.', hint: 'Begin it in the same column as the other fields of its entry.' };
  if (/^Block scalar header/.test(message)) return { words: 'Text stands behind > or |.', hint: 'Begin the text on the next line, indented; put it in quotes where it only begins with that sign.' };
  if (/^Unexpected block-seq-ind on same line/.test(message)) return { words: 'A list begins in the middle of this line.', hint: 'Write [one, two], or put each entry with "- " on a line of its own.' };
  if (/^Nested mappings/.test(message) && !/:(\s|$)/.test(line.slice(offset - begin))) return { words: 'This field has a value already, and what stands below is indented as if it belonged to it.', hint: 'Begin the next field in the same column as this one.' };
  if (/^A block sequence may not/.test(message) && entry) return { words: 'This entry of a list begins in another column than the one above.', hint: 'Begin all entries of a list in the same column.' };
  if (!/^Implicit |^All mapping items/.test(message)) return undefined;
  if (entry?.[1] === '') return { words: 'A blank is missing behind "-".', hint: `Write "- ${shorten(entry[2] ?? '')}".` };
  if (entry) return { words: 'An entry of a list stands where a field is expected.', hint: 'Indent it below the name of its list, behind which nothing else stands.' };
  const joined = /^\s*([\w-]+):(?!\/\/)(\S.*)/.exec(line);
  return joined ? { words: 'A blank is missing behind ":".', hint: `Write "${joined[1]}: ${shorten(joined[2] ?? '')}".` } : undefined;
}

/** What is wrong with a line is seen at its beginning. */
const MOST_OF_A_LINE = 300;
