import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Html, html } from './html.ts';

const FONT = fileURLToPath(import.meta.resolve('@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2'));
const fontFace = `@font-face{font-family:Sketch;font-weight:100 900;src:url(data:font/woff2;base64,${readFileSync(FONT).toString('base64')})}`;
const styles = ['base.css', 'host.css', 'partner.css'].map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');

interface Sheet {
  /** `host` or `partner`, and variants: classes of the body. */
  look: string;
  /** Brand color of the partner. */
  accent: string;
  radius: number;
  body: Html;
}

/**
 * A whole page, ready to be photographed, with the mark that tells it from a real screen.
 *
 * Nothing in it is loaded from elsewhere, so that a picture needs no network.
 */
export function writeDocument({ look, accent, radius, body }: Sheet): string {
  const variables = `--accent:${accent};--on-accent:${isLight(accent) ? '#16181d' : '#fff'};--radius:${radius}px`;
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><style>${new Html(fontFace)}
${new Html(styles)}</style><body class="${look}" style="${variables}">${body}<p class="mark">Illustration</p></body></html>`.markup;
}

function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 165;
}
