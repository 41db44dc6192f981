import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headerRules } from '../../src/publish/headers.ts';
import { styleSources } from '../../src/publish/page-styles.ts';
import { formatCaddy, formatNginx } from '../../src/publish/server-snippets.ts';
import { serveSite } from '../../src/publish/serve.ts';
import { findFreePort } from './free-port.ts';

/** A server that a site is put on for a test. */
export interface WebServer {
  name: string;
  /** Why it cannot run here, with what to do; `undefined` where it can. */
  missing?: string | undefined;
  /** Serve a site. @param folder an empty folder for the server's own files */
  start(site: string, folder: string): Promise<{ address: string; close(): Promise<void> }>;
}

const NGINX = findCommand(['nginx', '/usr/sbin/nginx'], '-v');
const CADDY = findCommand(['caddy'], 'version');

/** Every server for which the project writes headers, its own preview first. */
export const WEB_SERVERS: readonly WebServer[] = [
  { name: 'npm run preview', start: (site) => serveSite(site, 0) },
  {
    name: 'nginx',
    missing: NGINX === undefined ? 'nginx is not installed (apt-get install nginx)' : undefined,
    async start(site, folder) {
      const port = await findFreePort('127.0.0.1');
      const snippet = join(folder, 'site.conf');
      await mkdir(join(folder, 'temp'), { recursive: true });
      await writeFile(snippet, formatNginx({ site, listen: `127.0.0.1:${port}`, host: '_', rules: headerRules(styleSources(site)) }));
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${join(folder, 'temp', kind)};`);
      const user = process.getuid?.() === 0 ? 'user root;\n' : '';
      const config = `${user}daemon off;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temp.join('\n')}\ninclude /etc/nginx/mime.types;\ndefault_type application/octet-stream;\ninclude ${snippet};\n}\n`;
      await writeFile(join(folder, 'nginx.conf'), config);
      return run(NGINX ?? '', ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')], port);
    },
  },
  {
    name: 'Caddy',
    missing: CADDY === undefined ? 'Caddy is not installed (apt-get install caddy)' : undefined,
    async start(site, folder) {
      const port = await findFreePort('127.0.0.1');
      const caddyfile = join(folder, 'Caddyfile');
      await writeFile(caddyfile, `{\n\tadmin off\n\tauto_https off\n}\n${formatCaddy({ site, listen: String(port), host: 'http://localhost', rules: headerRules(styleSources(site)) })}`);
      return run(CADDY ?? '', ['run', '--config', caddyfile, '--adapter', 'caddyfile'], port);
    },
  },
];

async function run(command: string, args: readonly string[], port: number): Promise<{ address: string; close(): Promise<void> }> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text));
  const address = `http://localhost:${port}`;
  for (let attempt = 0; !(await answers(address)); attempt += 1) {
    if (attempt > 200 || child.exitCode !== null) throw new Error(`${command} did not start: ${words}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { address, close: () => end(child) };
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then((response) => response.ok, () => false);
}

function findCommand(names: readonly string[], question: string): string | undefined {
  return names.find((name) => spawnSync(name, [question]).status === 0);
}
