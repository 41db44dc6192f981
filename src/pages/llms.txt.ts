import type { APIRoute } from 'astro';
import { getLinkSections } from '../collections/llms-text.ts';
import { getProgram } from '../collections/program.ts';
import { words } from '../collections/words.ts';
import { formatLlmsText } from '../domain/llms-text.ts';

/** What a language model finds on this site. */
export const GET: APIRoute = async () => {
  const { name, site } = getProgram();
  return new Response(formatLlmsText({ name, summary: site.description, notes: site.sample ? [words.site.footer.sample] : [], sections: await getLinkSections() }), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
