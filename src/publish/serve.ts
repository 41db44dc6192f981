import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor, UNSERVED } from './headers.ts';
import { styleSources } from './page-styles.ts';
import { PublishError } from './publish-error.ts';

/** A site that is being served on this machine alone. */
export interface ServedSite {
  /** Address of the home page, such as `http://localhost:4321`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serve a built site on this machine alone, as a static host does: with the headers of the site, and its page
 * for unknown addresses. A site that is built anew meanwhile is served with its own headers at once.
 *
 * @param port 0 takes any free one
 * @throws PublishError when another program has the port
 */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  let rules = headerRules(styleSources(folder));
  const files = sirv(folder, {
    dev: true,
    extensions: ['html'],
    dotfiles: false,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersFor(path, rules))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const findNothing = (): void => {
      readFile(join(folder, '404.html')).then(
        (page) => response.writeHead(404, { ...headersFor('/404.html', rules), 'Content-Type': 'text/html; charset=utf-8' }).end(page),
        () => response.writeHead(404).end(),
      );
    };
    const answer = (): void => (request.url === UNSERVED ? findNothing() : files(request, response, findNothing));
    if (!mayBePage(request.url)) return answer();
    rules = headerRules(styleSources(folder));
    answer();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explainPort(error, port)));
    server.listen(port, 'localhost', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${actual}`,
    close: () => new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => (error ? reject(error) : resolve()));
    }),
  };
}

/** Why a port was not to be had, in words; any other error as it is. */
function explainPort(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return new PublishError(`Another program uses port ${port}. Choose one that is free, such as --port=${port < 65_535 ? port + 1 : port - 1}.`, { cause: error });
  if (code === 'EACCES') return new PublishError(`Port ${port} is reserved on this machine. Choose one above 1023, such as --port=4321.`, { cause: error });
  return error;
}

/** Whether an address may be that of a page: it ends in a folder, in a name without an ending, or in `.html`. */
function mayBePage(address = '/'): boolean {
  const path = address.split('?', 1)[0] ?? address;
  return path.endsWith('.html') || !path.slice(path.lastIndexOf('/')).includes('.');
}
