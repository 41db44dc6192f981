import { findNearest } from './text/nearest.ts';

/**
 * The languages in which code samples may be written, as they stand behind the three backticks.
 *
 * The list is closed, because a language that the highlighter does not know is put on the page without
 * escaping: `<script>` in such a sample would run.
 */
const CODE_LANGUAGES = [
  'bash', 'c', 'cpp', 'csharp', 'css', 'csv', 'diff', 'docker', 'elixir', 'go', 'graphql', 'groovy', 'html', 'http', 'ini', 'java',
  'javascript', 'js', 'json', 'jsx', 'kotlin', 'markdown', 'perl', 'php', 'plaintext', 'powershell', 'python', 'py', 'r', 'rb', 'regex', 'ruby',
  'rust', 'scala', 'sh', 'shell', 'sql', 'swift', 'text', 'toml', 'ts', 'tsx', 'txt', 'typescript', 'uri', 'xml', 'yaml', 'yml',
] as const;

/** Whether the highlighter knows a language, as it is written behind the three backticks. */
export function isCodeLanguage(language: string): boolean {
  const all: readonly string[] = CODE_LANGUAGES;
  return all.includes(language);
}

/** A hint for a language that is not known. */
export function suggestLanguage(language: string): string {
  const nearest = findNearest(language, CODE_LANGUAGES);
  return nearest === undefined ? 'Use a common one such as bash, http, json, javascript or python, or text.' : `Did you mean "${nearest}"?`;
}
