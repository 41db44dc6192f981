import { z } from 'zod';
import { ACCESS_KINDS, SENSITIVITIES } from '../domain/permissions.ts';
import { idSchema, lineSchema, paragraphSchema, scopeIdSchema } from './shared.ts';

/** One entry of `content/scopes.yaml`: a permission that an integration can ask for. */
export const scopeSchema = z.strictObject({
  /** As the host's consent page and its API spell it. */
  id: scopeIdSchema,
  title: lineSchema(2, 80),
  /** What it lets an integration do, for an administrator without technical knowledge. */
  grants: paragraphSchema(20, 400),
  /** How carefully an administrator should look before granting it. */
  sensitivity: z.enum(SENSITIVITIES, 'A sensitivity is normal, personal or confidential.'),
  /** Id of the area of `program.yaml` under which permissions like this one are listed. */
  area: idSchema.optional(),
  /** Kind of record that it touches, in plain words and plural, such as `notes`. Two integrations that write the same kind are pointed out. */
  record: lineSchema(2, 60).optional(),
  /** Whether it only reads, or adds and changes as well. Left out where it does neither by itself. */
  access: z.enum(ACCESS_KINDS, 'access is read or write.').optional(),
  /** A customer needs any one of these plans. */
  plans: z.array(idSchema).min(1).optional(),
  /** Scopes that come with this one, so that asking for them as well is not needed. */
  includes: z.array(scopeIdSchema).min(1).optional(),
});

export const scopesSchema = z.array(scopeSchema);
export type Scope = z.output<typeof scopeSchema>;
