import { type CssNode, ident, parse, walk } from 'css-tree';

/** Something that a style may not do, and where in the text it stands. */
export interface StyleProblem {
  offset: number;
  rule: 'vector/external' | 'vector/moving' | 'vector/code';
  message: string;
  hint: string;
}

/** What a style was found to do. */
export interface StyleFindings {
  problems: StyleProblem[];
  /** What the style refers to. */
  references: StyleReference[];
}

/** A part of the drawing that a style refers to. */
export interface StyleReference {
  id: string;
  /** Names of what the style applies to: `.class`, `#id`, `element`, `*`. */
  selectors: readonly string[];
  /** Whether the part is drawn once for every point of a path, as markers are. */
  isMarker: boolean;
}

/** Functions that draw, color, place or calculate. Every other one could load, run or look something up. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix', 'light-dark', 'device-cmyk', 'icc-color', 'var', 'calc', 'min', 'max', 'clamp',
  'matrix', 'matrix3d', 'translate', 'translate3d', 'translatex', 'translatey', 'translatez', 'scale', 'scale3d', 'scalex', 'scaley', 'rotate', 'rotate3d', 'rotatex', 'rotatey', 'rotatez',
  'skew', 'skewx', 'skewy', 'perspective', 'blur', 'brightness', 'contrast', 'drop-shadow', 'grayscale', 'hue-rotate', 'invert', 'opacity', 'saturate', 'sepia',
  'rect', 'inset', 'circle', 'ellipse', 'polygon', 'path', 'linear-gradient', 'radial-gradient', 'conic-gradient',
  'not', 'is', 'where', 'has', 'nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type', 'lang',
]);
/** Conditions of `@media` hold no address; every other at-rule loads, moves or names something. */
const AT_RULES: ReadonlySet<string> = new Set(['media', 'supports']);
const MOVING = /^(?:-(?:webkit|moz|ms|o)-)?(?:animation|transition|offset|motion)(?:-|$)/;
const RUNNING = /^(?:behavior|-ms-behavior|-moz-binding)$/;
/** Most styles are words, numbers and colors; only what calls, escapes or moves needs a closer look. */
const WORTH_PARSING = /[(\\@]|animation|transition|offset|motion|behavior|binding/i;

/** What a style sheet does, as the text of `<style>` or a file has it. */
export function judgeStyleSheet(css: string): StyleFindings {
  return judge(css, 'stylesheet');
}

/** What the declarations of a `style` attribute do. */
export function judgeDeclarations(css: string): StyleFindings {
  return WORTH_PARSING.test(css) ? judge(css, 'declarationList') : { problems: [], references: [] };
}

/** What the value of an attribute does that is read as a style, such as `fill`. */
export function judgeStyleValue(css: string): StyleFindings {
  return WORTH_PARSING.test(css) ? judge(css, 'value') : { problems: [], references: [] };
}

/** Rules, brackets and calls in each other: a drawing needs a few levels, and programs that walk some thousands end. */
const MOST_LEVELS = 32;

function isNestedTooDeep(css: string): boolean {
  let level = 0;
  for (const [sign] of css.matchAll(/[{}()[\]]/g)) {
    level = '{(['.includes(sign) ? level + 1 : Math.max(0, level - 1);
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

function judge(css: string, context: 'stylesheet' | 'declarationList' | 'value'): StyleFindings {
  const findings: StyleFindings = { problems: [], references: [] };
  let selectors: readonly string[] = [];
  let property = '';
  let tree: CssNode;
  if (isNestedTooDeep(css)) {
    findings.problems.push(unreadable(0));
    return findings;
  }
  try {
    tree = parse(css, { context, positions: true, parseCustomProperty: true, onParseError: () => undefined });
  } catch {
    findings.problems.push(unreadable(0));
    return findings;
  }
  walk(tree, {
    enter(node: CssNode) {
      const offset = node.loc?.start.offset ?? 0;
      if (node.type === 'Rule') selectors = selectorsOf(node.prelude);
      if (node.type === 'Declaration') property = node.property;
      const problem = judgeNode(node, offset);
      if (problem) findings.problems.push(problem);
      else if (node.type === 'Url') findings.references.push({ id: node.value.trim().slice(1), selectors, isMarker: /^marker/i.test(property) });
    },
    leave(node: CssNode) {
      if (node.type === 'Rule') selectors = [];
    },
  });
  return findings;
}

function judgeNode(node: CssNode, offset: number): StyleProblem | undefined {
  switch (node.type) {
    case 'Atrule': {
      const name = ident.decode(node.name).toLowerCase();
      if (AT_RULES.has(name)) return undefined;
      if (name.endsWith('keyframes')) return moving(offset, `@${name}`);
      return { offset, rule: 'vector/external', message: `The styles use @${name}, which loads or names something outside the drawing.`, hint: name === 'font-face' ? 'Convert the text to paths and remove @font-face.' : `Remove @${name}.` };
    }
    case 'Declaration': {
      const property = ident.decode(node.property).toLowerCase();
      if (MOVING.test(property)) return moving(offset, property);
      return RUNNING.test(property) ? { offset, rule: 'vector/code', message: `The style "${property}" runs something.`, hint: 'Remove it.' } : undefined;
    }
    case 'Url':
      return node.value.trim().startsWith('#')
        ? undefined
        : { offset, rule: 'vector/external', message: 'The styles refer to something outside the file.', hint: 'Refer to an id of the file: url(#id).' };
    case 'Function':
    case 'PseudoClassSelector': {
      if (node.type === 'PseudoClassSelector' && !node.children) return undefined;
      const name = ident.decode(node.name).toLowerCase();
      return FUNCTIONS.has(name) ? undefined : { offset, rule: 'vector/external', message: `The styles call ${name}(), which a drawing does not need.`, hint: 'Write the value itself.' };
    }
    case 'Raw':
      // What the parser could not take apart is skipped by browsers, or read more kindly than here.
      return /[(\\@]|javascript:/i.test(node.value) ? unreadable(offset) : undefined;
    default:
      return undefined;
  }
}

function moving(offset: number, what: string): StyleProblem {
  return { offset, rule: 'vector/moving', message: `The styles move something with ${what}.`, hint: 'Remove the animation: logos are still.' };
}

function unreadable(offset: number): StyleProblem {
  return { offset, rule: 'vector/code', message: 'The styles cannot be read here.', hint: 'Correct or remove this part of the styles.' };
}

function selectorsOf(prelude: CssNode): string[] {
  const names: string[] = [];
  walk(prelude, (node) => {
    if (node.type === 'ClassSelector') names.push(`.${ident.decode(node.name)}`);
    else if (node.type === 'IdSelector') names.push(`#${ident.decode(node.name)}`);
    else if (node.type === 'TypeSelector') names.push(ident.decode(node.name));
  });
  return names.length > 0 ? names : ['*'];
}
