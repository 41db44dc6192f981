/** The languages of code samples, in the order in which they are shown. */
export const SAMPLE_LANGUAGES = ['shell', 'typescript', 'python'] as const;
export type SampleLanguage = (typeof SAMPLE_LANGUAGES)[number];

/** What readers call each language, how its files end, and what highlighting calls it. */
export const LANGUAGE_WORDS: Readonly<Record<SampleLanguage, { label: string; ending: string; grammar: string }>> = {
  shell: { label: 'curl', ending: 'sh', grammar: 'bash' },
  typescript: { label: 'TypeScript', ending: 'ts', grammar: 'typescript' },
  python: { label: 'Python', ending: 'py', grammar: 'python' },
};

/** The language of a file name, or `undefined` where no sample ends so. */
export function findLanguage(file: string): SampleLanguage | undefined {
  return SAMPLE_LANGUAGES.find((language) => file.endsWith(`.${LANGUAGE_WORDS[language].ending}`));
}

/** A value of the environment that a sample leaves open, such as `{{token}}`. */
export interface Placeholder {
  name: string;
  /** Where it begins in the text. */
  index: number;
}

const PLACEHOLDER = /\{\{\s*([\w-]+)\s*\}\}/g;

/** Every placeholder of a sample, in reading order. */
export function findPlaceholders(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(({ 1: name = '', index }) => ({ name, index }));
}

/**
 * A sample with its placeholders filled.
 *
 * @param valueOf the value for a name; called for every placeholder
 *
 * @example
 * fillSample("curl '{{api}}/users'", () => 'https://api.example'); // "curl 'https://api.example/users'"
 */
export function fillSample(text: string, valueOf: (name: string) => string): string {
  return text.replace(PLACEHOLDER, (_, name: string) => valueOf(name));
}

/** One line of a sample: as every environment has it, or once for each of them. */
export type SampleLine<E extends string> = { line: string } | { variants: readonly { environment: E; line: string }[] };

/**
 * The lines of a sample that was filled once for each environment.
 *
 * Lines that are equal everywhere stand once, so that a reader sees at a glance what differs.
 *
 * @param filled as many lines for every environment; the first decides how many there are
 */
export function compareLines<E extends string>(filled: readonly { environment: E; lines: readonly string[] }[]): SampleLine<E>[] {
  return (filled[0]?.lines ?? []).map((line, index) => {
    const variants = filled.map(({ environment, lines }) => ({ environment, line: lines[index] ?? '' }));
    return variants.every((variant) => variant.line === line) ? { line } : { variants };
  });
}
