import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { MediaFiles } from './publication.ts';

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', webp: 'image/webp' };

/** Serves encoded pictures while content is edited; a build copies them instead. */
export function mediaServer(media: MediaFiles): Plugin {
  return {
    name: 'waymark-media',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const file = media.get(path);
        if (!file) return next();
        const bytes = 'bytes' in file ? Promise.resolve(file.bytes) : readFile(file.path);
        bytes.then((body) => {
          response.setHeader('content-type', TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream');
          response.end(body);
        }, next);
      });
    },
  };
}
