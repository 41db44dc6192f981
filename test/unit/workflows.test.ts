import { readdirSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')));

const siteTests = readdirSync(new URL('test/site/', root)).map((name) => readFileSync(new URL(`test/site/${name}`, root), 'utf8')).join('\n');

const stepSchema = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.looseObject({
  on: z.looseObject({}),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.looseObject({ permissions: z.record(z.string(), z.string()).optional(), 'timeout-minutes': z.number(), steps: z.array(stepSchema) })),
});

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const workflow = workflowSchema.parse(parse(text));
  return { name, text, workflow, jobs: Object.values(workflow.jobs), steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});

test('there is a workflow for checking, previewing, publishing, links and freshness', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['check.yml', 'freshness.yml', 'links.yml', 'preview.yml', 'publish.yml']);
});

describe.each(workflows)('$name', ({ name, text, workflow, jobs, steps }) => {
  test('is a workflow as GitHub reads it', () => {
    const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('takes each action at one commit that cannot change', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+(?:\/[\w-]+)?@[0-9a-f]{40}$/.test(action))).toEqual([]);
    expect(text.match(/uses: /g)?.length).toBe(text.match(/uses: \S+ # v\d/g)?.length); // its version for people, beside it
  });

  test('runs only commands that are scripts of the project', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    const unknown = commands.filter((command) => {
      if (command === 'npm ci') return false;
      const script = /^npm (?:run (?:--silent )?)?([\w:-]+)/.exec(command)?.[1];
      return script === undefined || !(script in scripts);
    });
    expect(unknown).toEqual([]);
  });

  test('runs only commands that a test runs as well', () => {
    const names = steps.flatMap(({ run }) => (run === undefined ? [] : (/^npm run (?:--silent )?([\w:-]+)/.exec(run)?.[1] ?? [])));
    expect(names.filter((script) => !siteTests.includes(`runCommand('${script}'`) && !siteTests.includes(`run('${script}'`))).toEqual([]);
  });

  test('reads the repository and writes nothing to it', () => {
    for (const permissions of [workflow.permissions, ...jobs.flatMap((job) => (job.permissions ? [job.permissions] : []))]) {
      expect(permissions['contents'] ?? 'none').not.toBe('write');
    }
    const checkouts = text.match(/uses: actions\/checkout@/g)?.length ?? 0;
    expect(text.match(/persist-credentials: false/g)?.length ?? 0).toBe(checkouts);
  });

  test('ends by itself', () => {
    expect(jobs.every((job) => job['timeout-minutes'] <= 60)).toBe(true);
  });

  // Outsiders write pull requests: what runs for them must have nothing worth stealing.
  test('gives outsiders’ pull requests no secret and no right to write', () => {
    expect(text).not.toContain('pull_request_target');
    if (!('pull_request' in workflow.on)) return;
    expect(text).not.toMatch(/secrets\.|github\.token/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter((job) => job.permissions !== undefined)).toEqual([]);
    // What such a run leaves behind must reach no other one.
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((action) => action.startsWith('actions/cache@'))).toEqual([]);
    expect(steps.flatMap(({ run }) => run ?? []).filter((command) => command.includes('${{'))).toEqual([]);
  });
});
