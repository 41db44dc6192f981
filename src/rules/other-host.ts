import type { Rule } from './rule.ts';

/** A link whose words are an address leads to that address. */
export const otherHost: Rule = {
  id: 'link/other-host',
  severity: 'warning',
  why: 'Readers trust the address that they read. A link that shows one site and opens another is outdated, or a trap.',
  fix: 'Show the address that the link leads to, or write words that say what is there.',
  check({ listings }) {
    return listings.flatMap(({ file, article }) =>
      article.labels.flatMap(({ text, address, line, column }) => {
        const shown = findShownHost(text.trim());
        const real = hostOf(address);
        if (shown === undefined || real === undefined || isSameSite(shown, real)) return [];
        return { file, line, column, message: `The link shows "${shown}" and leads to "${real}".`, hint: `Show "${real}" instead, or write words that say what is there.` };
      }),
    );
  },
};

/** Names such as "setup.md" or "Node.js" are written like hosts. */
const FILE_NAME = /\.(?:js|ts|jsx|tsx|mjs|md|mdx|json|ya?ml|py|sh|rb|html?|css|csv|pdf|png|jpe?g|svg|webp|zip|txt|xml|docx?|xlsx?)$/i;
/** A host, with a path or without, and nothing beside it. */
const BARE_ADDRESS = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}|xn--[a-z0-9-]+)(?::\d+)?(?:[/?#]\S*)?$/u;

/** The host that the words of a link name; `undefined` where they name none. */
function findShownHost(text: string): string | undefined {
  const address = /https?:\/\/[^\s<>"'()]+/i.exec(text)?.[0];
  if (address !== undefined) return hostOf(address);
  const mail = /^[^\s@:]+@([^\s@]+)$/.exec(text)?.[1];
  const bare = mail ?? text;
  return BARE_ADDRESS.test(bare) && (mail !== undefined || !FILE_NAME.test(bare)) ? hostOf(`https://${bare}`) : undefined;
}

/** The host of a web address, or of the mailbox that an address for mail names, in small letters. */
function hostOf(address: string): string | undefined {
  const mailbox = /^mailto:[^@?]+@([^?]+)/i.exec(address)?.[1];
  if (mailbox === undefined && !/^https?:/i.test(address)) return undefined;
  const host = URL.parse(mailbox === undefined ? address : `https://${mailbox}`)?.hostname.replace(/^www\.|\.$/g, '');
  return host === '' ? undefined : host;
}

/** Whether two hosts are one, or one is a part of the other. */
function isSameSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
