import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ServedSite } from '../../../src/publish/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSED = new Set(['.html', '.css', '.js', '.json', '.svg']);

/**
 * Serve folders as a good static host does: text in brotli at its best, compressed once. The first folder that has a file gives it.
 *
 * @param headersOf what else is sent with a file, such as `/guide/index.html`
 */
export async function serveCompressed(folders: readonly string[], headersOf: (path: string) => Readonly<Record<string, string>> = () => ({})): Promise<ServedSite> {
  const kept = new Map<string, Promise<{ bytes: Uint8Array; ending: string } | undefined>>();
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = kept.get(path) ?? findFile(folders, path);
    kept.set(path, file);
    void file.then((found) => {
      if (!found) return response.writeHead(404).end();
      const encoding = COMPRESSED.has(found.ending) ? { 'content-encoding': 'br' } : {};
      return response.writeHead(200, { ...headersOf(path), 'content-type': TYPES[found.ending] ?? 'application/octet-stream', 'content-length': found.bytes.length, ...encoding }).end(found.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}`,
    close: () => new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => (error ? reject(error) : resolve()));
    }),
  };
}

/** The size of a text as it is sent, in bytes. */
export function compressedSize(bytes: Uint8Array): number {
  return compress(bytes).length;
}

async function findFile(folders: readonly string[], path: string): Promise<{ bytes: Uint8Array; ending: string } | undefined> {
  const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
  for (const folder of folders) {
    const file = join(folder, name);
    if (!(await stat(file).then((found) => found.isFile(), () => false))) continue;
    const ending = extname(file);
    const bytes = await readFile(file);
    return { ending, bytes: COMPRESSED.has(ending) ? compress(bytes) : bytes };
  }
  return undefined;
}

function compress(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
