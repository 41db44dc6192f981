import { isDrawingAttribute, STYLE_ATTRIBUTES, SVG_NAMESPACE, XLINK_NAMESPACE, XML_NAMESPACE } from '../../domain/drawing.ts';
import { isEditorNamespace } from './editors.ts';
import type { PartProblem } from './elements.ts';
import { judgeAddress } from './embedded.ts';
import { judgeDeclarations, judgeStyleValue, type StyleFindings } from './styles.ts';
import type { VectorAttribute } from './tree.ts';

/** What one attribute means: reasons to refuse it, and ids of parts that it refers to. */
export interface AttributeFindings {
  problems: PartProblem[];
  references: VectorReference[];
}

/** A part of the drawing that an attribute refers to. */
export interface VectorReference {
  id: string;
  /** Whether the part is drawn once for every point of a path. */
  isMarker: boolean;
}

const NOTHING: AttributeFindings = { problems: [], references: [] };
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';
/** Names that HTML loads or sends something by; no drawing has them. */
const ADDRESSES = /^(?:src|srcset|srcdoc|action|formaction|data|poster|ping|background|codebase|cite|manifest|base|handler|target|externalresourcesrequired)$/i;
/** Numbers on which the time of a filter depends, and how large they may be. */
const LIMITS: Readonly<Record<string, number>> = { numOctaves: 8, order: 9, radius: 200, stdDeviation: 1000, scale: 10_000, kernelUnitLength: 1000 };
/** Filters reach this many times beyond what they are applied to, at the most. */
const MAX_REGION = 10;

/**
 * Judge one attribute of an element that is drawn.
 *
 * @param element local name of the element
 */
export function judgeAttribute(element: string, { name, local, uri, value }: VectorAttribute): AttributeFindings {
  const refuse = (rule: PartProblem['rule'], message: string, hint: string): AttributeFindings => ({ problems: [{ rule, message, hint }], references: [] });
  if (uri === XMLNS_NAMESPACE) return NOTHING;
  if (uri === XML_NAMESPACE) {
    return local === 'base' ? refuse('vector/external', `<${element}> has xml:base, which makes references lead elsewhere.`, 'Remove it.') : NOTHING;
  }
  if (uri === XLINK_NAMESPACE) return local === 'href' ? judgeReference(element, value) : NOTHING;
  if (uri !== '') {
    return isEditorNamespace(uri) || uri === SVG_NAMESPACE ? NOTHING : refuse('vector/unknown', `The attribute "${name}" belongs to "${uri.slice(0, 80)}", which is no program that draws.`, 'Remove it, or export the drawing as plain SVG.');
  }
  if (/^on/i.test(local)) return refuse('vector/code', `<${element}> has the event handler "${name}".`, 'Remove it.');
  if (local === 'href') return judgeReference(element, value);
  if (ADDRESSES.test(local)) return refuse('vector/external', `<${element}> has the attribute "${name}", which leads outside the file.`, 'Remove it.');
  if (/^\s*(?:java|vb)script\s*:/i.test(value)) return refuse('vector/code', `The attribute "${name}" holds a script.`, 'Remove it.');
  if (STYLE_ATTRIBUTES.has(local)) return fromStyle(local === 'style' ? judgeDeclarations(value) : judgeStyleValue(value), local.startsWith('marker'));
  if (!isDrawingAttribute(local)) return NOTHING;
  const limit = element.startsWith('fe') ? LIMITS[local] : undefined;
  const numbers = limit === undefined ? [] : (value.match(/[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?/gi) ?? []);
  const tooLarge = numbers.find((text) => Math.abs(text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text)) > (limit ?? Infinity));
  return tooLarge === undefined ? NOTHING : refuse('vector/heavy', `<${element}> has ${name}="${tooLarge}", which would take long to draw.`, `Use a smaller value: at most ${limit ?? ''}.`);
}

function judgeReference(element: string, value: string): AttributeFindings {
  const address = value.trim();
  if (address.startsWith('#')) return { problems: [], references: [{ id: address.slice(1), isMarker: false }] };
  const problem = element === 'image' ? judgeAddress(address) : { message: `<${element}> refers to something outside the file.`, hint: 'Refer to an id of the file: href="#id".' };
  if (!problem) return NOTHING;
  const rule = /^\s*(?:java|vb)script\s*:/i.test(value) ? 'vector/code' : 'vector/external';
  return { problems: [{ rule, ...problem }], references: [] };
}

function fromStyle({ problems, references }: StyleFindings, isMarker: boolean): AttributeFindings {
  return {
    problems: problems.map(({ rule, message, hint }) => ({ rule, message, hint })),
    references: references.map((reference) => ({ id: reference.id, isMarker: isMarker || reference.isMarker })),
  };
}

/** Whether the region of a filter, in parts of what it is applied to, is far larger than any shadow. */
export function isHugeRegion(attribute: (name: string) => string | undefined, longest: number): boolean {
  const isFraction = attribute('filterUnits') !== 'userSpaceOnUse';
  return ['x', 'y', 'width', 'height'].some((name) => {
    const text = attribute(name)?.trim() ?? '';
    const length = Math.abs(Number.parseFloat(text));
    const share = text.endsWith('%') ? length / 100 : isFraction ? length : length / longest;
    return share > MAX_REGION;
  });
}
