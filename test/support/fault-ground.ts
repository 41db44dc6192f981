import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildFolders } from '../../src/publish/folders.ts';
import { hashOfSite } from '../../src/publish/record.ts';
import { measureFiles } from '../../src/publish/site-files.ts';
import { restoreUnlessBuilding } from '../../src/publish/swap.ts';
import { copyContent, emptyFolder, FIXTURE_DATE } from './build-fixture.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
/** A build of the small fixture takes seconds; one that takes so long hangs. */
const HANGS_AFTER_MILLISECONDS = 240_000;

/** Two editions of one small content folder. */
export type Edition = 'old' | 'new';

/** How a build that was meddled with ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  milliseconds: number;
}

/** What a build is started with, where it differs from an ordinary one. */
export interface BuildOptions {
  out?: string;
  variables?: Readonly<Record<string, string>>;
  /** Module that runs before the program. */
  preload?: string;
  /** Told of the process as soon as there is one. */
  onStart?: (child: ChildProcess) => void;
}

/** A ground on which builds are killed, starved and disturbed, with a cache of its own. */
export class FaultGround {
  readonly folder: string;
  readonly out: string;
  readonly cache: string;
  readonly #contents: Readonly<Record<Edition, string>>;
  readonly #hashes = new Map<string, Edition>();

  private constructor(folder: string, contents: Readonly<Record<Edition, string>>) {
    this.folder = folder;
    this.out = join(folder, 'site');
    this.cache = join(folder, 'cache');
    this.#contents = contents;
  }

  /** Lay out two editions of the content, and build each once, undisturbed, to know what it gives. @param name names the folder */
  static async prepare(name: string): Promise<FaultGround> {
    const folder = await emptyFolder(name);
    const old = await copyContent('quarry', join(folder, 'old'));
    const latest = await copyContent('quarry', join(folder, 'new'), {
      'listings/ashlar/index.md': (text) => text.replace('Count the stones', 'Count all the stones'),
      'guide/02-build.mdx': (text) => `${text}\nA new sentence, which the old edition does not have.\n`,
    });
    const ground = new FaultGround(folder, { old, new: latest });
    for (const edition of ['old', 'new'] as const) {
      const { code, output } = await ground.build(edition);
      if (code !== 0) throw new Error(`The ${edition} edition cannot be built:\n${output}`);
      ground.#hashes.set(await hashOf(ground.out), edition);
    }
    if (ground.#hashes.size !== 2) throw new Error('Both editions give the same site.');
    return ground;
  }

  /** Start a build and wait for its end, whatever that is. @throws when it hangs */
  build(edition: Edition, { out = this.out, variables = {}, preload, onStart }: BuildOptions = {}): Promise<Ending> {
    return new Promise((finish, fail) => {
      const start = performance.now();
      const loading = preload === undefined ? [] : ['--import', join(PROJECT, 'test/support', preload)];
      const child = spawn(process.execPath, [...loading, join(PROJECT, 'scripts/build.ts')], {
        cwd: PROJECT,
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, SITE_DATE: FIXTURE_DATE, CONTENT_DIR: this.#contents[edition], OUT_DIR: out, CACHE_DIR: this.cache, ...variables },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
      const hanging = setTimeout(() => {
        child.kill('SIGKILL');
        fail(new Error(`A build hangs:\n${output}`));
      }, HANGS_AFTER_MILLISECONDS);
      child.once('error', fail);
      child.once('exit', (code, signal) => {
        clearTimeout(hanging);
        finish({ code, signal, output, milliseconds: performance.now() - start });
      });
      onStart?.(child);
    });
  }

  /** Which edition stands in the output folder, after the next command has restored it. */
  async state(out = this.out): Promise<Edition | 'lost' | 'a mixture'> {
    await restoreUnlessBuilding(buildFolders(out, this.#contents.old));
    if (!existsSync(out)) return 'lost';
    return this.#hashes.get(await hashOf(out)) ?? 'a mixture';
  }

  /** What lies beside the output folder and belongs to a build that runs or ran. */
  async leftovers(): Promise<string[]> {
    return (await readdir(this.folder)).filter((name) => /^\.site\.(?!publication\.json$)/.test(name));
  }

  /** Copy a site that stands, for trials without a build. */
  async copySite(to: string): Promise<void> {
    await cp(this.out, to, { recursive: true });
  }
}

async function hashOf(site: string): Promise<string> {
  return hashOfSite(measureFiles(site));
}
