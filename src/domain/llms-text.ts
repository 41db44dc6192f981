/** A list of links in a file for language models. */
export interface LinkSection {
  title: string;
  links: readonly { title: string; url: string; about: string }[];
}

/**
 * A guide to a site for language models, in the form that llmstxt.org describes: a name, a summary, what
 * has to be known before the rest, and lists of links. Sections without links are left out.
 */
export function formatLlmsText({ name, summary, notes, sections }: { name: string; summary: string; notes: readonly string[]; sections: readonly LinkSection[] }): string {
  const lists = sections
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => `## ${onOneLine(title)}\n\n${links.map(({ title: link, url, about }) => `- [${escapeLink(link)}](${url})${about === '' ? '' : `: ${onOneLine(about)}`}\n`).join('')}`);
  return [`# ${onOneLine(name)}\n`, `> ${onOneLine(summary)}\n`, ...notes.map((note) => `${onOneLine(note)}\n`), ...lists].join('\n');
}

function escapeLink(text: string): string {
  return onOneLine(text).replace(/[\\[\]]/g, '\\$&');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
