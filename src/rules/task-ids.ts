import { idSchema } from '../schemas/shared.ts';
import type { Task } from './content.ts';
import { findDoubles } from './doubles.ts';
import type { Rule } from './rule.ts';

/** Readers' ticks are kept by the ids of the tasks, and counted over the whole guide. */
export const taskIds: Rule = {
  id: 'guide/task-id',
  severity: 'error',
  why: 'A tick is kept in the reader’s browser under the id of its item. Without an id of its own, an item would lose its tick, or be ticked together with another one.',
  fix: 'Write <Item id="…"> inside a <Checklist>, with an id that no other item of the guide has. Keep the id when you reword the item.',
  check({ guide }) {
    const tasks = guide.flatMap(({ file, article }) => article.tasks.map((task) => ({ ...task, file })));
    const doubles = findDoubles(tasks, ({ id }) => (id === '' ? undefined : id)).map(({ item: { file, line, column, id }, first }) => ({
      file,
      line,
      column,
      message: `The item "${id}" stands in ${first.file}:${first.line} already.`,
      hint: 'Give this item an id of its own.',
    }));
    const malformed = tasks.flatMap(({ file, line, column, ...task }) => {
      const problem = judge(task);
      return problem ? [{ file, line, column, ...problem }] : [];
    });
    return [...doubles, ...malformed];
  },
};

function judge({ id, listed }: Pick<Task, 'id' | 'listed'>): { message: string; hint: string } | undefined {
  // Where the id is missing, that is told with the other attributes.
  if (id !== '' && !idSchema.safeParse(id).success) return { message: `"${id}" is not an id.`, hint: 'Write lower-case letters, digits and single hyphens, 2 to 60 characters.' };
  return listed ? undefined : { message: `${id === '' ? 'This item' : `The item "${id}"`} stands outside of a checklist.`, hint: 'Put <Checklist> and </Checklist> around the items.' };
}
