import type { APIRoute, GetStaticPaths } from 'astro';
import { getLogoFile } from '../../collections/directory.ts';

/** The logos of the directory's cards, in the order of its index. Its address changes with its content. */
export const getStaticPaths = (async () => {
  const { version, text } = await getLogoFile();
  return [{ params: { version }, props: { text } }];
}) satisfies GetStaticPaths;

/** The file itself. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
