import { DRAWING_ELEMENTS, SVG_NAMESPACE, UNDRAWN_ELEMENTS } from '../../domain/drawing.ts';
import { suggest } from '../../domain/text/nearest.ts';
import { isEditorNamespace } from './editors.ts';
import type { VectorElement } from './tree.ts';

/** A reason to refuse a part of a drawing, with the catalog's rule. */
export interface PartProblem {
  rule: 'vector/code' | 'vector/external' | 'vector/moving' | 'vector/heavy' | 'vector/unknown';
  message: string;
  hint: string;
}

/** What programs that draw make of an element: they draw it, or skip it with all that it holds. */
export type ElementVerdict = { use: 'drawn' } | { use: 'skipped' } | { use: 'undrawn' } | { use: 'refused'; problem: PartProblem };

const NEVER = /^(?:script|foreignobject|iframe|object|embed|audio|video|canvas|handler|listener|html|body|img|link|meta|base|form|input|button|marquee|div|span|p|br|math|template|slot|portal|frame|applet)$/;
const MOVING = /^(?:animate.*|set|mpath|discard|animation)$/;

/**
 * Judge an element by its name and namespace alone.
 *
 * @param insideMetadata whether it stands in `<metadata>`, where licenses are written in many vocabularies
 */
export function judgeElement({ name, local, prefix, uri }: VectorElement, insideMetadata: boolean): ElementVerdict {
  const folded = local.toLowerCase();
  const refuse = (rule: PartProblem['rule'], message: string, hint: string): ElementVerdict => ({ use: 'refused', problem: { rule, message, hint } });
  if (uri !== SVG_NAMESPACE) {
    if (isEditorNamespace(uri)) return { use: 'skipped' };
    if (insideMetadata && uri === '' && !NEVER.test(folded)) return { use: 'skipped' };
    return refuse(NEVER.test(folded) ? 'vector/code' : 'vector/unknown', `<${name}> is not a part of a drawing: it belongs to "${uri.slice(0, 80)}".`, 'Remove it, or export the drawing as plain SVG.');
  }
  if (NEVER.test(folded)) {
    const hint = folded === 'script' ? 'Remove the script.' : folded === 'foreignobject' ? 'Draw the content with SVG elements, or save without the editing capabilities of Illustrator.' : 'Remove it.';
    return refuse('vector/code', `<${name}> is not allowed in a logo.`, hint);
  }
  if (MOVING.test(folded)) return refuse('vector/moving', `<${name}> moves or changes the drawing.`, 'Remove the animation: logos are still.');
  if (local === 'a') return refuse('vector/external', '<a> is a link, and a logo has none of its own.', 'Remove the link and keep what it wraps.');
  if (local === 'feImage') return refuse('vector/external', '<feImage> loads a picture into a filter.', 'Remove the filter, or draw the picture itself.');
  if (/^(?:font|font-face.*|glyph|missing-glyph|hkern|vkern|altglyph.*|tref)$/i.test(local)) return refuse('vector/unknown', `<${name}> is not allowed in a logo: browsers no longer know it.`, 'Convert the text to paths.');
  if (prefix !== '') return refuse('vector/unknown', `<${name}> has a prefix, which not every program understands.`, `Write <${local}>, and xmlns="${SVG_NAMESPACE}" on <svg>.`);
  if (UNDRAWN_ELEMENTS.has(local)) return { use: 'undrawn' };
  if (DRAWING_ELEMENTS.has(local)) return { use: 'drawn' };
  return refuse('vector/unknown', `<${name}> is not allowed in a logo.`, suggest(local, [...DRAWING_ELEMENTS]));
}
