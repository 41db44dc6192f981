import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlText } from '../../../src/domain/text/yaml.ts';

describe('yamlText', () => {
  test.each([
    { case: 'a group', fields: { support: { email: 'help@acme.example', hours: 'Monday to Friday, 8:00' } }, text: 'support:\n  email: help@acme.example\n  hours: "Monday to Friday, 8:00"' },
    { case: 'a list', fields: { categories: ['sourcing', 'referrals'] }, text: 'categories: [sourcing, referrals]' },
    { case: 'a day', fields: { 'support-form': '2026-07-22' }, text: 'support-form: 2026-07-22' },
    { case: 'a field that is not there', fields: { name: 'Acme', url: undefined }, text: 'name: Acme' },
    { case: 'what YAML would take for something else', fields: { name: 'No', tagline: 'Plan: the product', code: '12' }, text: 'name: "No"\ntagline: "Plan: the product"\ncode: "12"' },
  ])('writes $case', ({ fields, text }) => {
    expect(yamlText(fields)).toBe(text);
  });

  test('is read back as what was written', () => {
    const fields = { about: `Acme: ${'a long sentence, with "quotes" and # signs. '.repeat(8)}`.trim(), name: '& Sons', tagline: '- and dashes', support: { email: 'a@b.example', url: 'https://b.example/#x' } };
    expect(parse(yamlText(fields))).toEqual(fields);
  });
});
