import { z } from 'zod';

const text = z.string().min(1);

/** One line of a settings form. */
const optionSchema = z.strictObject({
  label: text,
  hint: text.optional(),
  /** A switch. */
  on: z.boolean().optional(),
  /** A menu, with what is chosen. */
  value: text.optional(),
  /** A text field, with what is entered. */
  field: text.optional(),
  /** A group of buttons, one of them chosen. */
  choices: z.array(text).optional(),
  chosen: z.number().int().optional(),
});

/** One bar of a chart. */
const rowSchema = z.strictObject({
  label: text,
  value: z.number(),
  /** Stands in place of the number. */
  text: text.optional(),
  /** Where a bar begins that shows a range. */
  from: z.number().default(0),
  /** Only an outline, for a figure that proves nothing. */
  hollow: z.boolean().default(false),
  /** A line across the bar: what it should reach. */
  goal: z.number().optional(),
});

/** One block of a page in the partner's own product: exactly one of these keys. */
export const blockSchema = z.strictObject({
  /** The control that connects the host: a button, or a switch. */
  connection: z.strictObject({ text, button: text.optional(), on: z.boolean().optional(), title: text.optional(), connected: z.boolean().default(false) }).optional(),
  options: z.strictObject({ title: text, items: z.array(optionSchema), save: text.default('Save') }).optional(),
  tiles: z.array(z.strictObject({ label: text, value: text })).optional(),
  bars: z.strictObject({ title: text, rows: z.array(rowSchema) }).optional(),
  columns: z.strictObject({ title: text, rows: z.array(rowSchema) }).optional(),
  /** A cell that starts with [ok], [wait], [stop] or [info] is shown as a badge. */
  table: z.strictObject({ title: text.optional(), head: z.array(text), rows: z.array(z.array(z.string())) }).optional(),
  /** Circles in rows and columns, 0 to 100; null leaves the place empty. */
  grid: z.strictObject({ title: text, columns: z.array(text), rows: z.array(z.strictObject({ label: text, values: z.array(z.number().nullable()), ring: z.number().int().optional() })) }).optional(),
  steps: z.strictObject({ title: text, items: z.array(z.strictObject({ text, state: z.enum(['done', 'now', 'next']) })) }).optional(),
  /** A letter or report; ==words== between equals signs are marked. */
  document: z.strictObject({ title: text, lines: z.array(text), sign: text.optional() }).optional(),
  messages: z.array(z.strictObject({ from: text, text, mine: z.boolean().default(false) })).optional(),
  video: z.strictObject({ people: z.array(text).min(1).max(2), time: text }).optional(),
  slots: z.strictObject({ title: text, days: z.array(z.strictObject({ day: text, times: z.array(text) })), chosen: text }).optional(),
  question: z.strictObject({ title: text, choices: z.array(text), chosen: z.number().int() }).optional(),
  /** Lines of a change; one that starts with + was added, with - taken away. */
  code: z.array(z.string()).optional(),
  /** Buttons side by side, the first one the main one. */
  buttons: z.array(text).optional(),
  words: z.strictObject({ title: text, lines: z.array(text) }).optional(),
}).refine((block) => Object.values(block).filter((value) => value !== undefined).length === 1, 'A block has exactly one key.');
export type Block = z.output<typeof blockSchema>;

/** A page of the partner's own product. */
export const pageSchema = z.strictObject({
  /** The entry of the navigation that is current; without it, a page for people from outside, with the logo alone. */
  at: text.optional(),
  title: text,
  lead: text.optional(),
  blocks: z.array(blockSchema).min(1),
  /** Blocks of a narrow second column. */
  aside: z.array(blockSchema).default([]),
});
export type PageSketch = z.output<typeof pageSchema>;

const ownSchema = { own: z.boolean().default(false) };

/** Something that happened on a candidate's page: a note, a filled-in feedback form, a change of stage. */
const storySchema = z.strictObject({
  kind: z.enum(['note', 'feedback', 'stage']),
  title: text.optional(),
  by: text.optional(),
  when: text,
  lines: z.array(text).default([]),
  /** Answers of a form; rating is out of 4. */
  answers: z.array(z.strictObject({ label: text, rating: z.number().int().min(1).max(4).optional(), text: text.optional() })).default([]),
  ...ownSchema,
});
export type Story = z.output<typeof storySchema>;

/** A candidate's page in the host's product; `own` marks what the integration put there. */
export const candidateSchema = z.strictObject({
  candidate: text,
  role: text,
  stages: z.array(text).min(2),
  stage: text,
  /** The integration moved the candidate to this stage. */
  moved: z.boolean().default(false),
  tags: z.array(z.strictObject({ text, ...ownSchema })).default([]),
  links: z.array(z.strictObject({ text, address: text, ...ownSchema })).default([]),
  files: z.array(z.strictObject({ name: text, detail: text, ...ownSchema })).default([]),
  stories: z.array(storySchema).default([]),
});
export type CandidateSketch = z.output<typeof candidateSchema>;

/** Everything drawn for one listing. */
export const sketchSchema = z.strictObject({
  accent: z.string().regex(/^#[0-9a-f]{6}$/),
  frame: z.enum(['top', 'side', 'ink', 'banner']),
  face: z.enum(['sans', 'serif', 'plain']).default('sans'),
  radius: z.number().default(10),
  /** Behind the logo on light pages. */
  plate: z.enum(['none', 'dark']).default('none'),
  nav: z.array(text).min(2),
  /** For auth api-key: the name of the key and the permissions ticked for it. */
  key: z.strictObject({ name: text, ticked: z.array(text), open: z.array(text) }).optional(),
  settings: pageSchema.optional(),
  candidate: candidateSchema.optional(),
  report: pageSchema.optional(),
  extra: pageSchema.optional(),
});
export type Sketch = z.output<typeof sketchSchema>;
