import { z } from 'zod';
import { isSitePath } from '../domain/web-address.ts';
import { hrefSchema } from './shared.ts';

/** `content/redirects.yaml`: each old path of this site, and where it leads now. */
export const redirectsSchema = z.record(
  z.string().refine((path) => /^(\/[A-Za-z0-9_.~-]+)+\/?$/.test(path) && isSitePath(path), 'An old path starts with one / and holds letters, digits and / _ . ~ - only.'),
  hrefSchema,
);

export type Redirects = z.output<typeof redirectsSchema>;
