import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';

/**
 * Code as HTML, line by line, its words marked with Prism's classes.
 *
 * A mark that spans several lines is closed at the end of each and opened again, so that a line can stand alone.
 */
export async function highlightLines(code: string, grammar: string): Promise<string[]> {
  const { html } = await runHighlighterWithAstro(grammar, code);
  const open: string[] = [];
  return html.split('\n').map((line) => {
    const before = open.join('');
    for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
      if (tag === '</span>') open.pop();
      else open.push(tag);
    }
    return `${before}${line}${'</span>'.repeat(open.length)}`;
  });
}
