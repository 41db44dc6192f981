import { shorten } from '../../domain/text/shorten.ts';

/** What to do with a component that is a block of its own, and stands inside of a sentence. */
export const ON_ITS_OWN = 'Put it on lines of its own, with an empty line above and below.';

/** The first line of what an author wrote, short enough to be quoted in a message. */
export function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return shorten(line);
}
