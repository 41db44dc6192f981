import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';
import { isCodeLanguage } from '../domain/code-languages.ts';
import { LISTING_COMPONENTS } from '../gate/markdown/code.ts';

/**
 * Refuses code once more, inside the compiler, in every file that is not written by the program's own team.
 *
 * The gate has refused it before, with place and remedy. This stands behind it, so that no way around the
 * gate, such as an edit while a preview runs, executes anything. A file whose place is unknown counts as a
 * partner's.
 *
 * @param contentDir absolute path of the content folder, without links
 */
export function markdownRefusal(contentDir: string): MdastPluginEntry {
  return ({ fileURL, data }) => {
    const file = fileURL?.protocol === 'file:' ? realPath(fileURLToPath(fileURL)) : 'a file without a name';
    const refuse = (what: string): never => {
      throw new Error(`${file} holds ${what}. Run "npm run check" to see where, and what to do.`);
    };
    if (hasLayout(data)) refuse('the field "layout", which would load code');
    return isStaff(file, contentDir) ? escapeUnknownLanguages : [refuseCode(refuse), escapeUnknownLanguages];
  };
}

/** The highlighter puts a sample in a language that it does not know on the page as it stands, HTML and all. */
const escapeUnknownLanguages = defineMdastPlugin({
  name: 'waymark-languages',
  code(node, context) {
    if (node.lang && !isCodeLanguage(node.lang)) context.setProperty(node, 'lang', 'text');
  },
});

function refuseCode(refuse: (what: string) => never) {
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
}

/** Astro imports the file that the field "layout" of an MDX file names. */
function hasLayout(data: unknown): boolean {
  const astro: unknown = typeof data === 'object' && data !== null && 'astro' in data ? data.astro : undefined;
  const fields: unknown = typeof astro === 'object' && astro !== null && 'frontmatter' in astro ? astro.frontmatter : undefined;
  return typeof fields === 'object' && fields !== null && 'layout' in fields;
}

function isStaff(file: string, contentDir: string): boolean {
  const path = file.replaceAll('\\', '/');
  return ['guide', 'faq', 'announcements'].some((folder) => path.startsWith(`${contentDir.replaceAll('\\', '/')}/${folder}/`));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
