/**
 * Blanks at the ends of lines taken away from Markdown, where they mean nothing.
 *
 * Two blanks before another line of text break the line, and within code every blank counts: both stay.
 */
export function trimMarkdown(markdown: string): string {
  const lines = markdown.split('\n');
  let fence: string | undefined;
  return lines
    .map((line, index) => {
      const mark = /^\s*(?:>\s*|[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/.exec(line)?.[1];
      const wasCode = fence !== undefined;
      if (mark !== undefined && fence === undefined) fence = mark;
      else if (mark !== undefined && fence !== undefined && mark[0] === fence[0] && mark.length >= fence.length && /^[\s>]*[`~]+\s*$/.test(line)) fence = undefined;
      const code = wasCode || /^(?: {4}|\t)/.test(line);
      const [, text = '', blanks = '', end = ''] = /^(.*?)([ \t]*)(\r?)$/.exec(line) ?? [];
      const breaks = / {2}$/.test(blanks) && text !== '' && (lines[index + 1] ?? '').trim() !== '';
      return blanks === '' || code || breaks ? line : `${text}${end}`;
    })
    .join('\n');
}
