const MODULE = /<script type="module" src="[^"]*"><\/script>\n?/g;

/**
 * A page with its module scripts at the end of its body, in their order.
 *
 * They run when the page is whole, wherever they stand. Yet a browser pauses at each to paint what it has read so far: a
 * header three times, before the first words that a reader came for.
 */
export function withScriptsLast(html: string): string {
  const end = html.lastIndexOf('</body>');
  const scripts = [...html.slice(0, end).matchAll(MODULE)].map(([script]) => script.trim());
  return end === -1 ? html : `${html.slice(0, end).replaceAll(MODULE, '')}${scripts.join('')}${html.slice(end)}`;
}
