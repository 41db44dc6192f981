import { createServer } from 'node:net';

/** A port that nothing listens on now. @param host name or address at which the port will be used */
export function findFreePort(host: 'localhost' | '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const bound = server.address();
      server.close(() => (typeof bound === 'object' && bound ? resolve(bound.port) : reject(new Error('No port is free.'))));
    });
  });
}
