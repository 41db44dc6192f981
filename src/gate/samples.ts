import { findLanguage, findPlaceholders } from '../domain/samples.ts';
import type { SampleFile } from '../rules/content.ts';
import type { SourceFile } from './paths.ts';
import type { Problems } from './problems.ts';
import { positionAt, readText } from './text.ts';

/** Read a code sample; `undefined` where it is no text, which is reported. */
export function readSample(source: SourceFile, problems: Problems): SampleFile | undefined {
  const text = readText(source, problems);
  const language = findLanguage(source.path);
  if (text === undefined || language === undefined) return undefined;
  return {
    file: source.file,
    name: source.names[0] ?? '',
    language,
    text: text.replaceAll('\r\n', '\n'),
    placeholders: findPlaceholders(text).map(({ name, index }) => ({ ...positionAt(text, index), text: name })),
  };
}
