import { compareText } from './text/order.ts';

const HEAD = `# Every address that this site has ever had. Others link to them: none may lead nowhere.
# "npm run addresses" adds what is new. A line is removed only if its address was never public.

`;

/**
 * The file that records addresses, in byte order, each once: two people who add lines rarely meet.
 *
 * @example
 * formatLedger(['/guide/', '/']).endsWith('- /\n- /guide/\n'); // true
 */
export function formatLedger(addresses: Iterable<string>): string {
  const lines = [...new Set(addresses)].sort(compareText).map((address) => `- ${address}\n`);
  return `${HEAD}${lines.join('')}`;
}
