import type { APIRoute, GetStaticPaths } from 'astro';
import { getIndexFile } from '../../collections/directory.ts';

/** The index of the directory, for the browser's own search and filters. Its address changes with its content. */
export const getStaticPaths = (async () => {
  const { version, text } = await getIndexFile();
  return [{ params: { version }, props: { text } }];
}) satisfies GetStaticPaths;

/** The file itself. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
