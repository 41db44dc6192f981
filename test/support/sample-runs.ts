import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSample, type SampleLanguage } from '../../src/domain/samples.ts';
import { ENVIRONMENT_VALUES, type Program } from '../../src/schemas/program.ts';

/** Where the samples lie that readers copy. */
export const SAMPLES_DIR = join(import.meta.dirname, '../../content/guide/samples');

/** How a run of a sample ended. */
export interface Run {
  ok: boolean;
  out: string;
  error: string;
}

/** What a partner writes around each sample: values come from variables, the result is printed. */
const AROUND: Readonly<Record<SampleLanguage, Readonly<Record<string, string>>>> = {
  shell: {},
  typescript: {
    authorize: "import { authorizeAddress } from './authorize.ts'; console.log(authorizeAddress(env.CLIENT_ID, env.REDIRECT_URI, env.STATE));",
    callback: "import { readCallback } from './callback.ts'; const answer = readCallback(env.ADDRESS, env.STATE); if (answer.kind === 'refused') throw answer.reason; console.log(answer.code);",
    tokens: "import { tradeCode } from './tokens.ts'; console.log(JSON.stringify(await tradeCode(env.CODE, { id: env.CLIENT_ID, secret: env.CLIENT_SECRET, redirectUri: env.REDIRECT_URI })));",
    refresh: "import { refresh } from './refresh.ts'; console.log(JSON.stringify(await refresh(env.REFRESH_TOKEN, env.CLIENT_ID, env.CLIENT_SECRET)));",
    call: "import { callApi } from './call.ts'; console.log(JSON.stringify(await callApi('/opportunities', env.ACCESS_TOKEN)));",
    webhook: "import { isGenuine } from './webhook.ts'; if (!isGenuine({ token: env.TOKEN, triggeredAt: Number(env.TRIGGERED_AT), signature: env.SIGNATURE }, env.SIGNATURE_TOKEN)) throw 'Forged'; console.log('Genuine');",
  },
  python: {
    authorize: 'from authorize import *; print(authorize_address(env["CLIENT_ID"], env["REDIRECT_URI"], env["STATE"]))',
    callback: 'from callback import *; print(read_callback(env["ADDRESS"], env["STATE"]))',
    tokens: 'from tokens import *; print(json.dumps(trade_code(env["CODE"], env["CLIENT_ID"], env["CLIENT_SECRET"], env["REDIRECT_URI"])))',
    refresh: 'from refresh import *; print(json.dumps(refresh(env["REFRESH_TOKEN"], env["CLIENT_ID"], env["CLIENT_SECRET"])))',
    call: 'from call import *; print(json.dumps(call_api("/opportunities", env["ACCESS_TOKEN"])))',
    webhook: 'from webhook import *; print("Genuine") if is_genuine({"token": env["TOKEN"], "triggeredAt": int(env["TRIGGERED_AT"]), "signature": env["SIGNATURE"]}, env["SIGNATURE_TOKEN"]) else exit("Forged")',
  },
};

/** The programs that a language needs, and that a machine may lack. */
const PROGRAMS: Readonly<Record<SampleLanguage, readonly string[]>> = { shell: ['bash', 'curl', 'openssl'], typescript: [], python: ['python3'] };

/** What this machine lacks to run a language. */
export function missingPrograms(language: SampleLanguage): string[] {
  return PROGRAMS[language].filter((program) => {
    try {
      execFileSync(program, [program === 'openssl' ? 'version' : '--version'], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

/** Write every sample to a folder, filled for one environment. */
export async function fillSamples(folder: string, values: Program['environments']['sandbox']): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(SAMPLES_DIR)) {
    const filled = fillSample(await readFile(join(SAMPLES_DIR, file), 'utf8'), (name) => {
      const value = ENVIRONMENT_VALUES.find((known) => known === name);
      return (value && values[value]) ?? `<${name}>`;
    });
    await writeFile(join(folder, file), filled);
  }
  return folder;
}

/** Run a sample as a partner would, with its own values as variables. */
export function runSample(folder: string, language: SampleLanguage, name: string, values: Readonly<Record<string, string>>): Promise<Run> {
  const code = AROUND[language][name] ?? '';
  const [program, args] = {
    shell: ['bash', [`${name}.sh`, values['ADDRESS'] ?? '']] as const,
    typescript: [process.execPath, ['--input-type=module-typescript', '--eval', `const { env } = process; ${code}`]] as const,
    python: ['python3', ['-c', `import json, os; env = os.environ; ${code}`]] as const,
  }[language];
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, env: { PATH: process.env['PATH'], ...values }, timeout: 60_000 }, (error, out, stderr) => {
      resolve({ ok: error === null, out: out.trim(), error: stderr + (error === null ? '' : error.message) });
    });
  });
}
