import { z } from 'zod';

/** `content/redirects.yaml`: each old path of this site, and where it leads now. */
export const redirectsSchema = z.record(
  z.string().regex(/^\/(?!\/)[A-Za-z0-9/_.~-]*$/, 'An old path starts with one / and holds letters, digits and / _ . ~ - only.'),
  z.string().regex(/^(\/(?!\/)\S*|https:\/\/\S+)$/, 'A new path starts with / for a page of this site, or with https://.'),
);

export type Redirects = z.output<typeof redirectsSchema>;
