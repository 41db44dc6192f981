import { Parser } from 'htmlparser2';

const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript']);

/** The text inside an element of a built page, blanks folded, in the order of the source. */
export function textInside(html: string, element: string): string {
  let depth = 0;
  let silent = 0;
  let text = '';
  const parser = new Parser({
    onopentagname(name) {
      if (name === element) depth++;
      if (SILENT.has(name)) silent++;
    },
    ontext(part) {
      if (depth > 0 && silent === 0) text += part;
    },
    onclosetag(name) {
      if (name === element) depth--;
      if (SILENT.has(name)) silent--;
      text += ' ';
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').replace(/ ([.,:])/g, '$1').trim();
}
