import type { Day } from '../domain/day.ts';
import { MILESTONES } from '../domain/lifecycle.ts';
import type { PropertyPath, StatusFile } from './content.ts';
import type { Rule } from './rule.ts';

/** A record tells what has happened, never what is planned. */
export const futureDay: Rule = {
  id: 'status/future',
  severity: 'error',
  why: 'A day in this file is proof that something has happened. What is planned is no proof, and would publish a listing too early.',
  fix: 'Write the day once it has come.',
  check({ statuses, today }) {
    return statuses.flatMap((status) =>
      daysOf(status)
        .filter(({ day }) => day > today)
        .map(({ name, day, path }) => ({
          file: status.file,
          ...status.at(path),
          message: `"${name}" is dated ${day}, and today is ${today}.`,
          hint: 'Correct the day, or add it once it has come.',
        })),
    );
  },
};

function daysOf({ fields: { milestones, packages, ended } }: StatusFile): { name: string; day: Day; path: PropertyPath }[] {
  return [
    ...MILESTONES.flatMap((name) => {
      const day = milestones?.[name]?.on;
      return day === undefined ? [] : [{ name, day, path: ['milestones', name, 'on'] }];
    }),
    ...Object.entries(packages ?? {}).flatMap(([name, day]) => (day === undefined ? [] : [{ name, day, path: ['packages', name] }])),
    ...(ended ? [{ name: 'ended', day: ended.on, path: ['ended', 'on'] }] : []),
  ];
}
