// The form for browsers is one file without a reader of settings: it is loaded in a third of the time.
import { type CustomPlugin, optimize, type PluginConfig, type XastChild, type XastParent } from 'svgo/browser';
import { DRAWING_ELEMENTS, isDrawingAttribute, STYLE_ATTRIBUTES, SVG_NAMESPACE } from '../domain/drawing.ts';
import { drawingBox } from '../domain/drawing-size.ts';

/** A drawing that is ready to be published. */
export interface PreparedVector {
  text: string;
  width: number;
  height: number;
}

/**
 * Minify a drawing, drop everything in it that is not drawn, and give its root a sensible size.
 *
 * Editors write canvases of thousands of pixels, percentages or nothing at all; a rasterizer takes them
 * at their word. Here the longer side becomes `longest`, and the viewBox keeps what is drawn.
 *
 * @throws when the drawing has no size; the gate has refused it before
 */
export function prepareVector(text: string, longest: number): PreparedVector {
  let size = { width: 0, height: 0 };
  const normalizeRoot: CustomPlugin = {
    name: 'normalize-root',
    fn: () => ({
      element: {
        enter({ name, attributes }, parent) {
          if (name !== 'svg' || parent.type !== 'root') return;
          const box = drawingBox((attribute) => attributes[attribute]);
          if ('message' in box) throw new Error(box.message);
          const scale = longest / Math.max(box.width, box.height);
          size = { width: round(box.width * scale), height: round(box.height * scale) };
          attributes['viewBox'] = `${box.left} ${box.top} ${box.width} ${box.height}`;
          attributes['width'] = String(size.width);
          attributes['height'] = String(size.height);
          for (const attribute of ['x', 'y', 'preserveAspectRatio']) delete attributes[attribute];
          if (attributes['style'] !== undefined) attributes['style'] = inheritedOf(attributes['style']);
        },
      },
    }),
  };
  const { data } = optimize(text, { multipass: true, plugins: [keepDrawing, normalizeRoot, ...MINIFY] });
  return { text: data, ...size };
}

const MINIFY: PluginConfig[] = [
  // Moved to a group, a gradient would no longer follow the transforms of its shapes.
  { name: 'preset-default', params: { overrides: { moveElemsAttrsToGroup: false, cleanupIds: { remove: true, minify: true } } } },
];

/** Attributes with a prefix that change what is drawn. */
const PREFIXED: ReadonlySet<string> = new Set(['xmlns', 'xmlns:xlink', 'xlink:href', 'xml:space']);
/** Pages say themselves what a logo is. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpe?g|webp);base64,)/i;

/** Drops what only editors read, and whatever else no drawing has. */
const keepDrawing: CustomPlugin = {
  name: 'keep-drawing',
  fn: () => ({
    doctype: { enter: drop },
    instruction: { enter: drop },
    comment: { enter: drop },
    element: {
      enter(node, parent) {
        const { name, attributes } = node;
        const namespace = attributes['xmlns'] ?? SVG_NAMESPACE;
        if (!DRAWING_ELEMENTS.has(name) || DESCRIPTIONS.has(name) || namespace !== SVG_NAMESPACE) return drop(node, parent);
        for (const [attribute, value] of Object.entries(attributes)) {
          const isKept = isDrawingAttribute(attribute) || PREFIXED.has(attribute);
          const leadsOutside = /^(?:xlink:)?href$/.test(attribute) && !INSIDE.test(value);
          if (!isKept || leadsOutside) delete attributes[attribute];
        }
      },
    },
  }),
};

function drop(node: XastChild, parent: XastParent): void {
  parent.children = parent.children.filter((child) => child !== node);
}

/** What of the root's own style the drawing inherits; the rest would place it on a page. */
function inheritedOf(style: string): string {
  return style
    .split(';')
    .filter((declaration) => STYLE_ATTRIBUTES.has(declaration.split(':')[0]?.trim().toLowerCase() ?? ''))
    .join(';');
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
