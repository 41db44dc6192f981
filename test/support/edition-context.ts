import type { EditionContext } from '../../src/editions/context.ts';
import { speak } from '../../src/domain/text/sentence.ts';
import { CATALOG } from '../../src/words/catalog.ts';
import { aProgram } from './program.ts';

/** What editions refer to, in a small made-up program: one sample, one word, and every picture that ends with `.webp`. */
export function anEditionContext(changes: Partial<EditionContext> = {}): EditionContext {
  return {
    words: CATALOG,
    ...speak('en'),
    file: 'content/guide/02-build.mdx',
    mdx: true,
    page: 'https://site.example/guide/build/',
    program: aProgram(),
    pictureOf: (src) => (src.endsWith('.webp') ? `https://site.example/_media/${src.replace('./', '')}` : undefined),
    sampleOf: () => ({ languages: [{ file: 'call.sh', grammar: 'bash', text: "curl 'https://api.sandbox.example'" }], values: ['api'], filledFor: 'sandbox' }),
    meaningOf: () => 'What an integration may do.',
    countOf: () => 'four',
    rulesOf: () => [{ id: 'listing/sections', why: 'Readers know where to look.' }],
    example: { name: 'Ashlar', href: '/ecosystem/ashlar/' },
    ...changes,
  };
}
