import type { Position } from '../domain/diagnostics.ts';
import type { Content, PropertyPath } from './content.ts';
import type { Rule } from './rule.ts';

/** What is not known is said to be unknown, to readers and to editors. */
export const unsetValue: Rule = {
  id: 'program/unset',
  severity: 'warning',
  why: 'This value is not known yet. Where it belongs, pages tell readers to ask their partner manager.',
  fix: 'Fill it in once the host has told you. Never guess: a wrong address is worse than none.',
  check({ program }) {
    return findUnset(program).map(({ name, ...place }) => ({
      ...place,
      message: `${name} is not known yet; pages say "ask your partner manager" instead.`,
      hint: 'Fill it in once the host has told you.',
    }));
  },
};

/** Every value of program.yaml that is not known yet, by a name such as `links.oauthDocs`, at its place. */
export function findUnset(program: Content['program']): (Position & { name: string; file: string })[] {
  if (!program) return [];
  const { environments, links, contacts } = program.fields;
  const groups: { path: PropertyPath; values: object }[] = [
    { path: ['environments', 'sandbox'], values: environments?.sandbox ?? {} },
    { path: ['environments', 'production'], values: environments?.production ?? {} },
    { path: ['links'], values: links ?? {} },
    { path: ['contacts'], values: contacts ?? {} },
  ];
  return groups
    .flatMap(({ path, values }) => Object.entries(values).filter(([, value]) => isUnset(value)).map(([name]) => [...path, name]))
    .map((path) => ({ name: path.join('.'), file: program.file, ...program.at(path) }));
}

function isUnset(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
