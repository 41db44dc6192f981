import { z } from 'zod';
import { isDay } from '../domain/day.ts';
import { isHttpsAddress, isSitePath } from '../domain/web-address.ts';

/** Lower-case words joined by hyphens: readable in an address, the same on every file system. */
const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Id of a category, plan, topic or listing. */
export const idSchema = z
  .string()
  .min(2, 'An id has 2 to 60 characters.')
  .max(60, 'An id has 2 to 60 characters.')
  .regex(ID_PATTERN, 'An id is written in lower-case letters, digits and single hyphens, such as "interview-scheduling".');

/** Id of a permission, spelled as the host spells it. */
export const scopeIdSchema = z
  .string()
  .min(2, 'A scope id has 2 to 80 characters.')
  .max(80, 'A scope id has 2 to 80 characters.')
  .regex(/^[A-Za-z0-9_:./-]+$/, 'A scope id is written as the host writes it: letters, digits, and : . / _ -');

/**
 * A calendar day. Authors write `2026-07-28`, quoted or not.
 *
 * Some YAML readers turn an unquoted day into a moment; it becomes the day again, so that both agree.
 */
export const daySchema = z
  .preprocess((value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value), z.string())
  .refine(isDay, 'A day is written YYYY-MM-DD and exists in the calendar, such as 2026-07-28.');

/** An address that starts with https:// and carries no user name or password. */
export const httpsUrlSchema = z
  .string()
  .max(500, 'An address has at most 500 characters.')
  .refine(isHttpsAddress, 'An address starts with https://, names a public host, and carries no user name or password.');

/** A page of this site, or an address that starts with https://. */
export const hrefSchema = z
  .string()
  .max(500, 'An address has at most 500 characters.')
  .refine((text) => isSitePath(text) || isHttpsAddress(text), 'A link starts with one / for a page of this site, or with https://.');

/** An address for mail, such as help@example.com. */
export const emailSchema = z.email('An address for mail looks like help@example.com.').max(120, 'An address for mail has at most 120 characters.');

/** One line of text within limits, not blank. */
export function lineSchema(min: number, max: number) {
  const message = `Write ${min} to ${max} characters, on one line.`;
  return z
    .string()
    .trim()
    .min(min, message)
    .max(max, message)
    .refine((text) => !/[\r\n]/.test(text), message);
}

/** A paragraph within limits; line breaks fold into blanks. */
export function paragraphSchema(min: number, max: number) {
  const message = `Write ${min} to ${max} characters.`;
  return z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(min, message).max(max, message));
}

/** A file that lies beside the one that names it, with or without a leading `./`. The `./` is dropped. */
export function fileNameSchema(pattern: RegExp, message: string) {
  return z
    .string()
    .transform((name) => name.replace(/^\.\//, ''))
    .pipe(z.string().regex(pattern, message));
}

/**
 * Options of a refinement that reads a few fields: it runs as soon as those are right.
 *
 * Without it, a mistake in any other field would hide what the refinement has to say.
 */
export function whenRight(...fields: readonly string[]) {
  return {
    when: ({ value, issues }: { value: unknown; issues: readonly { code?: string | undefined; path?: readonly PropertyKey[] | undefined }[] }) =>
      typeof value === 'object' &&
      !issues.some(({ code, path }) =>
        path?.[0] === undefined ? code !== 'unrecognized_keys' : fields.includes(String(path[0])),
      ),
  };
}
