import { optimize, type CustomPlugin } from 'svgo';

/** A drawing that is ready to be published. */
export interface PreparedVector {
  text: string;
  width: number;
  height: number;
}

/**
 * Minify a drawing and give its root a sensible size.
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
        enter(node, parent) {
          if (node.name !== 'svg' || parent.type !== 'root') return;
          const { attributes } = node;
          const box = attributes['viewBox']?.trim().split(/[\s,]+/).map(Number) ?? [0, 0, Number.parseFloat(attributes['width'] ?? ''), Number.parseFloat(attributes['height'] ?? '')];
          const [, , width = 0, height = 0] = box;
          if (!(width > 0 && height > 0)) throw new Error('The drawing has no size.');
          const scale = longest / Math.max(width, height);
          size = { width: round(width * scale), height: round(height * scale) };
          attributes['viewBox'] = box.join(' ');
          attributes['width'] = String(size.width);
          attributes['height'] = String(size.height);
          delete attributes['style'];
          delete attributes['preserveAspectRatio'];
        },
      },
    }),
  };
  const { data } = optimize(text, {
    multipass: true,
    plugins: [
      { name: 'preset-default', params: { overrides: { cleanupIds: { remove: true, minify: true } } } },
      'removeScripts',
      normalizeRoot,
    ],
  });
  return { text: data, ...size };
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
