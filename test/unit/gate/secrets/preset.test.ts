import { lintSource } from '@secretlint/core';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { FORMS, MAY_HAVE_FORM } from '../../../../src/gate/secrets/patterns.ts';
import { findPreset, PRESET_RULES } from '../../../../src/gate/secrets/preset.ts';
import { chars } from './cases.ts';

/** Every pattern with which a rule searches a text. */
async function patternsOf(rule: (typeof PRESET_RULES)[number]): Promise<RegExp[]> {
  const search = vi.spyOn(String.prototype, 'matchAll');
  try {
    const source = { content: 'Nothing to see.', filePath: '', ext: '.txt', contentType: 'text' } as const;
    await lintSource({ source, options: { config: { rules: [rule] }, noPhysicFilePath: true } });
    return search.mock.calls.map(([pattern]) => new RegExp(pattern));
  } finally {
    search.mockRestore();
  }
}

/** Texts that a pattern matches, without what it only looks at around them. */
function samplesOf({ source, flags }: RegExp): string[] {
  const plain = new RegExp(source.replace(/\(\?<?[=!][^()]*\)|\\b/g, '').replace(/\(\?<\w+>/g, '(?:'), flags.replace(/[gim]/g, ''));
  return fc.sample(fc.stringMatching(plain), { numRuns: 60, seed: 2026 });
}

describe('MAY_HAVE_FORM', () => {
  const names = PRESET_RULES.map(({ id }) => id.replace('@secretlint/secretlint-rule-', ''));

  test.each(PRESET_RULES.map((rule, index) => ({ rule, name: names[index] })))('passes on whatever the rule $name could find', async ({ rule, name }) => {
    const patterns = await patternsOf(rule);
    // Keys of Google's service accounts are known by the ending of the file alone, and content has no such files.
    expect(patterns.length > 0).toBe(name !== 'gcp');
    for (const pattern of patterns) expect(samplesOf(pattern).filter((sample) => !MAY_HAVE_FORM.test(sample))).toEqual([]);
  });

  test.each(FORMS.map(([what, pattern]) => ({ what, pattern })))('passes on $what: $pattern', ({ pattern }) => {
    expect(samplesOf(pattern).filter((sample) => !MAY_HAVE_FORM.test(sample))).toEqual([]);
  });

  test('keeps an usual page away from the preset', () => {
    expect(MAY_HAVE_FORM.test('Ask for an API key, a token or a password at https://northlight.example/key-facts?us=1 before you start the task.')).toBe(false);
  });
});

describe('findPreset', () => {
  const token = ['gh', 'p_', chars(36)].join('');

  test('cannot be switched off by a comment', async () => {
    expect(await findPreset(`<!-- secretlint-disable -->\n${token}`)).toEqual([{ what: 'a credential for github', index: 28, secret: token }]);
  });

  test.each([0, 53_230, 65_530, 119_000])('finds what stands behind %i characters', async (before) => {
    const found = await findPreset(`${' '.repeat(before)}${token} `.padEnd(120_000));
    expect(new Set(found.map(({ index }) => index))).toEqual(new Set([before]));
  });
});
