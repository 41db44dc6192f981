import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { LISTING_COMPONENTS } from '../gate/markdown-code.ts';
import { slugOf } from './markdown-pictures.ts';

/**
 * Refuses code in a partner's article once more, inside the compiler.
 *
 * The gate has refused it before, with place and remedy. This stands behind it, so that no way around the
 * gate, such as an edit while a preview runs, executes anything.
 */
export function markdownRefusal(contentDir: string): MdastPluginEntry {
  return ({ fileURL }) => {
    const slug = slugOf(fileURL, contentDir);
    if (slug === undefined) return undefined;
    const refuse = (what: string): never => {
      throw new Error(`The article of "${slug}" holds ${what}. Run "npm run check" to see where, and what to do.`);
    };
    const judge = ({ name, attributes }: { name?: string | null; attributes: readonly { type: string; value?: unknown }[] }): void => {
      if (typeof name !== 'string' || !Object.hasOwn(LISTING_COMPONENTS, name)) refuse(`the component <${name ?? ''}>`);
      if (attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value !== 'string' && value !== null && value !== undefined))) refuse('an attribute with code');
    };
    return defineMdastPlugin({
      name: 'waymark-refusal',
      mdxjsEsm: () => refuse('an import or export'),
      mdxFlowExpression: () => refuse('an expression'),
      mdxTextExpression: () => refuse('an expression'),
      html: () => refuse('raw HTML'),
      mdxJsxFlowElement: (node) => judge(node),
      mdxJsxTextElement: (node) => judge(node),
    });
  };
}
