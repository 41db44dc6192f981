import { drawingBox, longerSide } from '../domain/drawing-size.ts';
import type { Problems } from './problems.ts';
import { checkLogoShape } from './raster.ts';
import { positionAt } from './text.ts';
import { isHugeRegion, judgeAttribute } from './vector/attributes.ts';
import { judgeElement } from './vector/elements.ts';
import { findEmbeddedFault, isEmbedded } from './vector/embedded.ts';
import { lookAtDrawing, MOST_SECONDS } from './vector/look.ts';
import { type DrawingPart, drawsSomething, findHeavyPart } from './vector/parts.ts';
import { judgeStyleSheet, type StyleReference } from './vector/styles.ts';
import { readVectorText } from './vector/text.ts';
import { parseVector, type VectorElement, VectorStop, type VectorTree } from './vector/tree.ts';

const MAX_CHARACTERS = 3_000_000;
const MAX_PATH = 500_000;
const MAX_EMBEDDED = 20;
/** Whoever is told of so many problems of one drawing knows what to do about it. */
const MOST_TOLD = 20;
/** Work that one step of a filter is, in elements drawn: most go over every pixel once, some over its neighbors too. */
const FILTER_WEIGHT = 10;
const SLOW_FILTER_WEIGHT = 500;
const SLOW_FILTERS = /^fe(?:Morphology|Turbulence|ConvolveMatrix|DiffuseLighting|SpecularLighting)$/;
/** Processing instructions that editors write and nobody follows. */
const IGNORED_INSTRUCTIONS = /^(?:xpacket|adobe-xap-filters)$/;

/**
 * Check a vector picture: well-formed, of the elements that draw, quick to draw, and without anything that
 * runs, moves, or loads something from elsewhere.
 *
 * What passes can be published once `prepareVector` has dropped what only editors read.
 */
export async function checkVector(bytes: Uint8Array, file: string, problems: Problems): Promise<void> {
  const text = readVectorText(bytes, file, problems);
  if (text === undefined) return;
  let told = 0;
  let warned = 0;
  const refuse: Refuse = (offset, rule, message, hint) => {
    told += 1;
    if (told <= MOST_TOLD) problems.error(file, positionAt(text, offset), rule, message, hint);
  };
  const warn: Refuse = (offset, rule, message, hint) => {
    warned += 1;
    if (warned <= MOST_TOLD) problems.warning(file, positionAt(text, offset), rule, message, hint);
  };
  if (text.length > MAX_CHARACTERS) {
    return refuse(0, 'vector/heavy', `The drawing has ${Math.ceil(text.length / 1000)} KB of text; at most ${MAX_CHARACTERS / 1000} are allowed.`, 'Simplify its paths, or use a picture of pixels.');
  }
  let tree: VectorTree;
  try {
    tree = parseVector(text);
  } catch (error) {
    if (!(error instanceof VectorStop)) throw error;
    return refuse(error.offset, error.rule, error.message, error.hint);
  }
  judgeInstructions(tree, refuse);
  const judge = new DrawingJudge(refuse, warn);
  const root = judge.judge(tree.root, false);
  const ofRoot = (name: string): string | undefined => valueOf(tree.root, name);
  const size = drawingBox(ofRoot);
  if ('message' in size) {
    refuse(tree.root.attributes.find(({ name }) => name === size.attribute)?.offset ?? tree.root.offset, 'vector/size', size.message, size.hint);
  } else {
    checkLogoShape(size.width, size.height, file, problems);
    judge.judgeRegions(Math.max(size.width, size.height));
  }
  if (root) judge.judgeWork(root);
  if (root && told === 0 && !drawsSomething(root)) refuse(root.offset, 'vector/empty', 'The drawing holds nothing that is drawn.', 'Export it again with its layers switched on, or choose another file.');
  await judge.judgeEmbedded();
  if (told > 0 || !('width' in size)) return;
  const look = await lookAtDrawing({ bytes, longest: longerSide(ofRoot, size) }, text);
  if (look === 'empty') refuse(tree.root.offset, 'vector/empty', 'Nothing of the drawing can be seen: it is transparent, or lies outside of its canvas.', 'Export it again, with the canvas around what is drawn.');
  if (look === 'too slow') refuse(tree.root.offset, 'vector/heavy', `Drawing it takes more than ${MOST_SECONDS} seconds, even as small as a logo.`, 'Simplify it: fewer points, longer dashes, fewer styles. Or use a picture of pixels.');
}

type Refuse = (offset: number, rule: string, message: string, hint: string) => void;

function judgeInstructions({ instructions }: VectorTree, refuse: Refuse): void {
  for (const { target, offset } of instructions) {
    if (/^xml-stylesheet$/i.test(target)) refuse(offset, 'vector/external', 'An external style sheet is named.', 'Put the styles into the file.');
    else if (!IGNORED_INSTRUCTIONS.test(target)) refuse(offset, 'vector/code', `The instruction <?${target.slice(0, 40)} … ?> is not allowed.`, 'Remove it.');
  }
}

/** Judges the elements of one drawing and gathers what can only be said of all of it. */
class DrawingJudge {
  readonly #refuse: Refuse;
  readonly #warn: Refuse;
  readonly #embedded: { offset: number; address: string }[] = [];
  readonly #styles: StyleReference[] = [];
  readonly #filters: VectorElement[] = [];
  #hasText = false;

  constructor(refuse: Refuse, warn: Refuse) {
    this.#refuse = refuse;
    this.#warn = warn;
  }

  /** Judge an element and everything in it; gives what of it is drawn. */
  judge(element: VectorElement, insideMetadata: boolean): DrawingPart | undefined {
    const verdict = judgeElement(element, insideMetadata);
    if (verdict.use === 'refused') this.#refuse(element.offset, verdict.problem.rule, verdict.problem.message, verdict.problem.hint);
    if (verdict.use === 'undrawn') this.#warn(element.offset, 'vector/undrawn', `Browsers do not draw <${element.local}>.`, 'Convert it to paths where it should be seen.');
    const part = verdict.use === 'drawn' ? this.#judgeDrawn(element) : undefined;
    for (const child of element.children) {
      const inner = this.judge(child, insideMetadata || element.local === 'metadata');
      if (inner) part?.children.push(inner);
    }
    return part;
  }

  judgeRegions(longest: number): void {
    for (const filter of this.#filters) {
      if (isHugeRegion((name) => valueOf(filter, name), longest)) this.#refuse(filter.offset, 'vector/heavy', 'The filter covers far more than the drawing.', 'Make its x, y, width and height smaller.');
    }
  }

  judgeWork(root: DrawingPart): void {
    const heavy = findHeavyPart(root, this.#styles);
    if (!heavy) return;
    const name = `<${heavy.part.name}>`;
    if (heavy.kind === 'circle') this.#refuse(heavy.part.offset, 'vector/heavy', `${name} refers to a part that holds it, so that drawing it would never end.`, 'Remove the reference.');
    else this.#refuse(heavy.part.offset, 'vector/heavy', `${name} refers to parts that refer to others, so often that drawing it would take too long.`, 'Draw it with fewer references.');
  }

  async judgeEmbedded(): Promise<void> {
    for (const { offset, address } of this.#embedded.slice(0, MAX_EMBEDDED)) {
      const fault = await findEmbeddedFault(address);
      if (fault !== undefined) this.#refuse(offset, 'vector/embedded', fault, 'Embed it again, or draw it with paths.');
    }
    const further = this.#embedded[MAX_EMBEDDED];
    if (further) this.#refuse(further.offset, 'vector/heavy', `The drawing holds more than ${MAX_EMBEDDED} pictures.`, 'Use a picture of pixels instead.');
  }

  #judgeDrawn(element: VectorElement): DrawingPart {
    const { local: name, offset, text, textOffset } = element;
    const data = element.attributes.find((attribute) => attribute.name === 'd' || attribute.name === 'points');
    if (data && data.value.length > MAX_PATH) this.#refuse(data.offset, 'vector/heavy', `The path has ${data.value.length} characters; at most ${MAX_PATH} are allowed.`, 'Simplify the path.');
    if (name === 'style') this.#judgeStyles(text, textOffset);
    if (name === 'filter') this.#filters.push(element);
    if (/^(?:text|tspan|textPath)$/.test(name) && text.trim() !== '') this.#warnOfText(offset);
    const part: DrawingPart = {
      name,
      id: valueOf(element, 'id'),
      offset,
      selectors: selectorsOf(element),
      references: [],
      points: Math.max(1, Math.ceil((data?.value.length ?? 0) / 4)),
      children: [],
      weight: SLOW_FILTERS.test(name) ? SLOW_FILTER_WEIGHT : name.startsWith('fe') ? FILTER_WEIGHT : 1,
    };
    for (const attribute of element.attributes) {
      const { problems, references } = judgeAttribute(name, attribute);
      for (const { rule, message, hint } of problems) this.#refuse(attribute.offset, rule, message, hint);
      part.references.push(...references);
      if (attribute.local === 'href' && isEmbedded(attribute.value.trim())) this.#embedded.push({ offset: attribute.offset, address: attribute.value.trim() });
    }
    return part;
  }

  #judgeStyles(css: string, start: number): void {
    const { problems, references } = judgeStyleSheet(css);
    for (const { offset, rule, message, hint } of problems) this.#refuse(start + offset, rule, message, hint);
    this.#styles.push(...references);
  }

  #warnOfText(offset: number): void {
    if (!this.#hasText) this.#warn(offset, 'vector/text', 'The drawing holds text, which looks different wherever its typeface is missing.', 'Convert the text to paths.');
    this.#hasText = true;
  }
}

function valueOf({ attributes }: VectorElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function selectorsOf(element: VectorElement): string[] {
  const classes = (valueOf(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  return [element.local, `#${valueOf(element, 'id') ?? ''}`, ...classes.map((name) => `.${name}`)];
}
