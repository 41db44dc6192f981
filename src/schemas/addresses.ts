import { z } from 'zod';

/** One address of this site, as the browser shows it behind the domain. */
const addressSchema = z
  .string('An address is text, such as /guide/build/.')
  .max(300, 'An address has at most 300 characters.')
  .regex(/^\/(?!\/)[A-Za-z0-9/_.~-]*$/, 'An address starts with one / and holds letters, digits and / _ . ~ - only.');

/** `content/addresses.yaml`: every address that was ever public. It only grows; `npm run addresses` writes it. */
export const addressesSchema = z.array(addressSchema);
export type Addresses = z.output<typeof addressesSchema>;
