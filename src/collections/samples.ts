import { publication } from 'virtual:waymark';
import { fillSample, findPlaceholders, LANGUAGE_WORDS, SAMPLE_LANGUAGES, type SampleLanguage } from '../domain/samples.ts';
import { inside, say, words } from './words.ts';
import { ENVIRONMENT_VALUES, ENVIRONMENTS, type EnvironmentId, type EnvironmentValueName } from '../schemas/program.ts';

/** A code sample in one language, filled for every environment. */
export interface FilledSample {
  language: SampleLanguage;
  /** Name of its file, such as `tokens.ts`. */
  file: string;
  /** What highlighting calls the language. */
  grammar: string;
  texts: readonly { environment: EnvironmentId; text: string }[];
  /** The values that were filled in. */
  values: readonly EnvironmentValueName[];
  /** A sentence for each value that an environment does not have yet. */
  unset: readonly { environment: EnvironmentId; sentence: string }[];
}

/**
 * A sample in each language that it was written in, by the name of its files.
 *
 * A value that is not known yet stands in the code as words in angle brackets, never as an empty address.
 *
 * @throws when no file has the name; the gate has reported it before
 */
export function getSample(name: string): readonly FilledSample[] {
  const found = publication.samples.filter((sample) => sample.name === name);
  if (found.length === 0) throw new Error(`There is no code sample "${name}".`);
  return SAMPLE_LANGUAGES.flatMap((language) => {
    const sample = found.find((one) => one.language === language);
    return sample ? [fillForAll(name, language, sample.text.trimEnd())] : [];
  });
}

function fillForAll(name: string, language: SampleLanguage, text: string): FilledSample {
  const used = new Set(findPlaceholders(text).map((placeholder) => placeholder.name));
  const named = ENVIRONMENT_VALUES.filter((value) => used.has(value));
  const { ending, grammar } = LANGUAGE_WORDS[language];
  return {
    language,
    file: `${name}.${ending}`,
    grammar,
    texts: ENVIRONMENTS.map((environment) => ({ environment, text: fillSample(text, (value) => valueOf(environment, value)) })),
    values: named,
    unset: ENVIRONMENTS.flatMap((environment) =>
      named
        .filter((value) => publication.program.environments[environment][value] === null)
        .map((value) => ({ environment, sentence: say(words.guide.code.unset, { environment: inside(words.terms.environments[environment]), value: words.terms.values[value] }) })),
    ),
  };
}

function valueOf(environment: EnvironmentId, name: string): string {
  const value = ENVIRONMENT_VALUES.find((known) => known === name);
  if (value === undefined) throw new Error(`{{${name}}} is no value of an environment.`);
  return publication.program.environments[environment][value] ?? `<${words.terms.values[value]}>`;
}
