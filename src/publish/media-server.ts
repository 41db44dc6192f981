import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { MEDIA_PATH } from '../images/picture.ts';
import type { MediaFiles } from './publication.ts';

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', webp: 'image/webp', jpg: 'image/jpeg' };

/** Serves encoded pictures while content is edited, the first of them once all are encoded; a build copies them instead. */
export function mediaServer(media: Promise<MediaFiles>): Plugin {
  return {
    name: 'waymark-media',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const serve = async (): Promise<void> => {
          const file = (await media).get(path);
          if (!file) return next();
          const body = 'bytes' in file ? file.bytes : await readFile(file.path);
          response.setHeader('content-type', TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream');
          response.end(body);
        };
        if (path.startsWith(`${MEDIA_PATH}/`) || path === '/favicon.svg') serve().catch(next);
        else next();
      });
    },
  };
}
