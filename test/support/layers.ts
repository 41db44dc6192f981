import { dirname, join, normalize } from 'node:path/posix';

/** What the files of one layer may import: the table of design.md, section 1. */
interface Layer {
  /** Folders of `src/`, beside its own. */
  layers: readonly string[];
  /** Folders of which only types may be named: types are gone before anything runs. */
  types?: readonly string[];
  /** Packages and Node; `astro:` and `node:` stand for everything that begins so. */
  packages?: readonly string[];
}

/** Fonts and icons are files, and `render` turns what a collection gave into markup. */
const MARKUP = { types: ['images'], packages: ['astro', 'astro:content', '@astrojs/prism', 'lucide-static', '@fontsource-variable/hanken-grotesk'] };

/** Every layer of `src/`, from the rules of the program to the build. */
const LAYERS: Readonly<Record<string, Layer>> = {
  words: { layers: [], types: ['domain'] },
  domain: { layers: ['words'] },
  schemas: { layers: ['domain', 'words'], packages: ['zod'] },
  rules: { layers: ['schemas', 'domain', 'words'] },
  gate: { layers: ['rules', 'schemas', 'domain'], packages: ['node:', 'yaml', 'satteri', 'saxes', 'css-tree', 'sharp', 'zod', 'github-slugger', '@astrojs/internal-helpers/frontmatter', '@secretlint/'] },
  editions: { layers: ['schemas', 'domain'], types: ['words'], packages: ['mdast', 'remark', 'remark-gfm', 'remark-mdx'] },
  collections: { layers: ['schemas', 'domain', 'words'], types: ['images', 'editions'], packages: ['astro', 'astro:', 'virtual:waymark'] },
  styles: { layers: [] },
  /** Browsers are given the words that they need by the page. */
  elements: { layers: ['domain'], types: ['words'] },
  components: { ...MARKUP, layers: ['editions', 'collections', 'elements', 'styles', 'schemas', 'domain'] },
  layouts: { ...MARKUP, layers: ['components', 'collections', 'elements', 'styles', 'schemas', 'domain'], packages: [...MARKUP.packages, 'virtual:waymark/theme.css'] },
  pages: { ...MARKUP, layers: ['layouts', 'components', 'editions', 'collections', 'elements', 'styles', 'schemas', 'domain'], packages: [...MARKUP.packages, 'virtual:waymark'] },
  wizard: { layers: ['rules', 'schemas', 'domain'] },
  images: { layers: ['domain'], packages: ['node:', 'sharp', 'svgo', 'satori'] },
  authoring: { layers: ['gate', 'images', 'rules', 'schemas', 'domain', 'words'], packages: ['node:', 'typescript', 'yaml', 'zod'] },
  publish: {
    layers: ['gate', 'images', 'domain', 'words'],
    types: ['rules', 'schemas'],
    packages: ['node:', 'astro', '@astrojs/', 'vite', 'satteri', 'github-slugger', 'pagefind', 'cborg', 'htmlparser2', 'html-validate', 'sirv'],
  },
};

/** Commands and configuration: they may import every layer but the pages. */
const COMMANDS: Layer = { layers: Object.keys(LAYERS).filter((layer) => layer !== 'pages'), packages: ['node:', 'astro', 'playwright', 'sharp', '@clack/prompts'] };

/** What a file imports. */
export interface Import {
  /** The names between `import` and `from`; empty where there are none. */
  names: string;
  from: string;
}

/**
 * Every import of a file that its layer does not allow, each as a sentence.
 *
 * @param file path from the project's root, with `/`
 */
export function findBadImports(file: string, source: string): string[] {
  const own = layerOf(file);
  const layer = file.startsWith('src/') ? LAYERS[own] : COMMANDS;
  if (!layer) return [`${file} belongs to no layer.`];
  return findImports(source)
    .filter((one) => !isAllowed(one, file, own, layer))
    .map(({ from }) => `${file} imports ${from}.`);
}

function isAllowed({ names, from }: Import, file: string, own: string, { layers, types = [], packages = [] }: Layer): boolean {
  if (!from.startsWith('.')) {
    if (from === 'astro:content' && own !== 'collections') return packages.includes(from) && (isTypeOnly(names) || names === '{ render }');
    return packages.some((name) => (/[:/]$/.test(name) ? from.startsWith(name) : from === name || from.startsWith(`${name}/`)));
  }
  const target = normalize(join(dirname(file), from));
  if (!target.startsWith('src/')) return !file.startsWith('src/') && !target.startsWith('..');
  const other = layerOf(target);
  return other === own || layers.includes(other) || (types.includes(other) && isTypeOnly(names));
}

/** The folder below `src/`. The list of collections lies beside its folder. */
function layerOf(file: string): string {
  return file === 'src/content.config.ts' ? 'collections' : (file.split('/')[1] ?? '');
}

/** Whether only types are imported, which are gone before anything runs. */
export function isTypeOnly(names: string): boolean {
  const inner = /^\{(.*)\}$/s.exec(names)?.[1];
  return names.startsWith('type ') || (inner !== undefined && inner.split(',').every((name) => /^\s*(type\s|$)/.test(name)));
}

/** Every import of a source, those inside of functions last. */
export function findImports(source: string): Import[] {
  const fixed = [...source.matchAll(/^[ \t]*(?:import|export)\s+(?:([^'";=()]*?)\s+from\s+)?(['"])([^'"\n]+)\2/gm)].map(([, names = '', , from = '']) => ({ names, from }));
  const late = [...source.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/g)].map(([, from = '']) => ({ names: '', from }));
  return [...fixed, ...late];
}
