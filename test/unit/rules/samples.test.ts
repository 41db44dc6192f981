import { describe, expect, test } from 'vitest';
import type { SampleFile } from '../../../src/rules/content.ts';
import { unknownPlaceholder } from '../../../src/rules/unknown-placeholder.ts';
import { unknownSample } from '../../../src/rules/unknown-sample.ts';
import { unusedSample } from '../../../src/rules/unused-sample.ts';
import { aContent, aGuidePage } from '../../support/content.ts';
import { findingsOf } from '../../support/findings.ts';

function aSample(name: string, placeholders: readonly string[] = []): SampleFile {
  return { file: `content/guide/samples/${name}.ts`, name, language: 'typescript', text: '', placeholders: placeholders.map((text, index) => ({ text, line: 1 + index, column: 5 })) };
}
const samples = [aSample('tokens'), { ...aSample('tokens'), file: 'content/guide/samples/tokens.py' }, aSample('refresh')];

describe(unknownSample.id, () => {
  test.each([
    { shown: ['tokens', 'refresh'], found: [] },
    { shown: ['token'], found: ['guide/02-build.mdx at 600:1: There is no code sample "token". Did you mean "tokens"?'] },
    { shown: ['webhook'], found: ['guide/02-build.mdx at 600:1: There is no code sample "webhook". Use one of: tokens, refresh.'] },
  ])('$shown', ({ shown, found }) => {
    expect(findingsOf(unknownSample, aContent({ samples, guide: [aGuidePage('build', { step: 2 }, { samples: shown })] }))).toEqual(found);
  });

  test('where there is no sample at all', () => {
    expect(findingsOf(unknownSample, aContent({ guide: [aGuidePage('build', { step: 2 }, { samples: ['tokens'] })] }))).toEqual([
      'guide/02-build.mdx at 600:1: There is no code sample "tokens". Add guide/samples/tokens.sh, .ts or .py.',
    ]);
  });
});

describe(unusedSample.id, () => {
  test.each([
    { shown: ['tokens', 'refresh'], found: [] },
    // Each file is named, since each has to be deleted.
    { shown: ['refresh'], found: ['guide/samples/tokens.ts', 'guide/samples/tokens.py'] },
  ])('$shown', ({ shown, found }) => {
    expect(findingsOf(unusedSample, aContent({ samples, guide: [aGuidePage('build', {}, { samples: shown })] }))).toEqual(
      found.map((file) => `${file} at 1:1: No page shows the code sample "tokens". Write <CodeSample name="tokens" /> where it belongs, or delete the file.`),
    );
  });

  test('says nothing beside a page that cannot be parsed', () => {
    expect(findingsOf(unusedSample, aContent({ samples, guide: [aGuidePage('build', {}, { unreadable: true })] }))).toEqual([]);
  });
});

describe(unknownPlaceholder.id, () => {
  test.each([
    { placeholders: ['api', 'authorize', 'token', 'audience', 'login'], found: [] },
    { placeholders: ['api', 'tokn'], found: ['guide/samples/call.ts at 2:5: {{tokn}} is no value of an environment. Did you mean "token"?'] },
    { placeholders: ['client'], found: ['guide/samples/call.ts at 1:5: {{client}} is no value of an environment. Use one of: api, authorize, token, audience, login.'] },
  ])('$placeholders', ({ placeholders, found }) => {
    expect(findingsOf(unknownPlaceholder, aContent({ samples: [aSample('call', placeholders)] }))).toEqual(found);
  });
});
