import { expect, test } from 'vitest';
import { formatLlmsText } from '../../src/domain/llms-text.ts';

test('says before the first list what has to be known', () => {
  const sections = [{ title: 'Guide', links: [{ title: 'Register', url: 'https://site.example/register.md', about: '' }] }, { title: 'Empty', links: [] }];
  expect(formatLlmsText({ name: 'Program', summary: 'Build one.', notes: ['All of them\nare samples.'], sections })).toBe(
    '# Program\n\n> Build one.\n\nAll of them are samples.\n\n## Guide\n\n- [Register](https://site.example/register.md)\n',
  );
});
