import type { Content } from '../rules/content.ts';
import { contentKinds, editorSchema } from './editor-schemas.ts';
import { formatReference } from './reference.ts';

/** Every file that editors of the content are helped by: path from the project's root → text. */
export function editorFiles(content: Content): Map<string, string> {
  const kinds = contentKinds();
  const yaml = kinds.filter(({ frontmatter }) => !frontmatter);
  const settings = {
    'yaml.schemas': Object.fromEntries(yaml.map(({ name, files }) => [`./.vscode/schemas/${name}.json`, [`content/${files}`]])),
    'yaml.schemaStore.enable': false,
    // Fields at the top of a text are left to the extension of Astro; see frontmatter-help.ts.
    'astro.content-intellisense': true,
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'files.trimTrailingWhitespace': true,
  };
  return new Map([
    ['.vscode/settings.json', format(settings)],
    ['.vscode/extensions.json', format({ recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'unifiedjs.vscode-mdx'] })],
    ...kinds.map((kind): [string, string] => [`.vscode/schemas/${kind.name}.json`, format(editorSchema(kind, content))]),
    ['.github/CONTENT-REFERENCE.md', formatReference(kinds.map((kind) => ({ ...kind, json: editorSchema(kind) })))],
  ]);
}

function format(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
