import { spawn } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const PROJECT = resolve(import.meta.dirname, '../..');
const messageSchema = z.object({ id: z.union([z.number(), z.string()]).optional(), method: z.string().optional(), params: z.unknown().optional(), result: z.unknown().optional() });
const problemsSchema = z.object({ items: z.array(z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) })) });
const offersSchema = z.object({ items: z.array(z.object({ label: z.string() })) });
const hoverSchema = z.object({ contents: z.object({ value: z.string() }) });

/** Where the cursor stands, counted from 0. */
interface Cursor {
  line: number;
  character: number;
}

/** What VS Code shows of a text, as the extension of Astro tells it: the same server, started as VS Code starts it. */
export interface Editor {
  problems(file: string, text: string): Promise<{ message: string; line: number }[]>;
  offers(file: string, text: string, cursor: Cursor): Promise<string[]>;
  hover(file: string, text: string, cursor: Cursor): Promise<string>;
  close(): void;
}

/** Open a folder. @param workspace absolute path; it gets what the project has beside its content */
export async function openEditor(workspace: string): Promise<Editor> {
  await mkdir(workspace, { recursive: true });
  await symlink(join(PROJECT, 'node_modules'), join(workspace, 'node_modules'));
  await writeFile(join(workspace, 'package.json'), '{ "type": "module" }');
  await writeFile(join(workspace, 'tsconfig.json'), '{ "extends": "astro/tsconfigs/strict" }');
  const server = spawn(process.execPath, [join(PROJECT, 'node_modules/@astrojs/language-server/bin/nodeServer.js'), '--stdio'], { cwd: workspace, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number | string, (result: unknown) => void>();
  let bytes = Buffer.alloc(0);
  let asked = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: object): Promise<unknown> =>
    new Promise((answer) => {
      asked += 1;
      waiting.set(asked, answer);
      send({ id: asked, method, params });
    });
  server.stdout.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const head = bytes.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(bytes.subarray(0, Math.max(0, head)).toString())?.[1] ?? Number.NaN);
      if (head < 0 || bytes.length < head + 4 + length) return;
      const { id, method, params, result } = messageSchema.parse(JSON.parse(bytes.subarray(head + 4, head + 4 + length).toString()));
      bytes = bytes.subarray(head + 4 + length);
      if (id === undefined) continue;
      // The server asks for settings and announces what it can; without settings it takes its own.
      if (method !== undefined) send({ id, result: method === 'workspace/configuration' ? z.object({ items: z.array(z.unknown()) }).parse(params).items.map(() => null) : null });
      else waiting.get(id)?.(result);
    }
  });
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(workspace).href,
    workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'content' }],
    capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown'] } }, workspace: { workspaceFolders: true } },
    initializationOptions: { typescript: { tsdk: join(PROJECT, 'node_modules/typescript/lib') }, contentIntellisense: true },
  });
  send({ method: 'initialized', params: {} });
  let version = 0;
  const open = (file: string, text: string) => {
    const uri = pathToFileURL(join(workspace, file)).href;
    version += 1;
    if (version > 1) send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: file.endsWith('.mdx') ? 'mdx' : 'markdown', version, text } } });
    return { uri };
  };
  return {
    problems: async (file, text) => problemsSchema.parse(await ask('textDocument/diagnostic', { textDocument: open(file, text) })).items.map(({ message, range }) => ({ message, line: range.start.line + 1 })),
    offers: async (file, text, position) => offersSchema.parse(await ask('textDocument/completion', { textDocument: open(file, text), position })).items.map(({ label }) => label),
    hover: async (file, text, position) => hoverSchema.parse(await ask('textDocument/hover', { textDocument: open(file, text), position })).contents.value,
    close: () => server.kill(),
  };
}
