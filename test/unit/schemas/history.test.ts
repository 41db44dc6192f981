import { describe, expect, test } from 'vitest';
import { historySchema } from '../../../src/schemas/history.ts';
import { wrongPathsOf } from '../../support/schema-problems.ts';

describe('historySchema', () => {
  const on = '2026-03-02';
  test.each<{ case: string; input: unknown; paths: string[] }>([
    { case: 'a status', input: { changes: [{ on, status: 'available' }] }, paths: [] },
    { case: 'scopes and a note', input: { changes: [{ on, scopes: ['stay'], note: 'It stays connected now.' }] }, paths: [] },
    { case: 'no scopes, as with an API key', input: { changes: [{ on, status: 'coming-soon', scopes: [] }] }, paths: [] },
    { case: 'no entry at all', input: { changes: [] }, paths: ['changes'] },
    { case: 'a list without its name', input: [{ on, status: 'available' }], paths: [''] },
    { case: 'an entry that says nothing', input: { changes: [{ on, note: 'Nothing changed.' }] }, paths: ['changes.0'] },
    { case: 'no day', input: { changes: [{ status: 'available' }] }, paths: ['changes.0.on'] },
    { case: 'hidden, which is never recorded', input: { changes: [{ on, status: 'hidden' }] }, paths: ['changes.0.status'] },
    { case: 'a field that there is not', input: { changes: [{ on, status: 'available', by: 'us' }] }, paths: ['changes.0.by'] },
  ])('$case', ({ input, paths }) => {
    expect(wrongPathsOf(historySchema, input)).toEqual(paths);
  });
});
