import { describe, expect, test } from 'vitest';
import { ruleCatalog } from '../../../src/gate/catalog.ts';
import { stopsPreview } from '../../../src/gate/stops-preview.ts';

const LISTING = 'content/listings/acme/index.md';

describe('a preview', () => {
  test.each([
    { goes: 'past a picture that is not there', rule: 'listing/missing-picture', file: LISTING, stops: false },
    { goes: 'past a mark of what is still to write', rule: 'file/to-do', file: 'content/guide/01-register.mdx', stops: false },
    { goes: 'past a package that is missing', rule: 'status/missing-package', file: 'content/status/acme.yaml', stops: false },
    { goes: 'past a field that is missing in a listing', rule: 'schema/required', file: LISTING, stops: false },
    { goes: 'no further than a field that every page counts on', rule: 'schema/required', file: 'content/categories.yaml', stops: true },
    { goes: 'no further than a title that the guide lacks', rule: 'schema/required', file: 'content/guide/01-register.mdx', stops: true },
    { goes: 'no further than an id that there is not', rule: 'listing/unknown-scope', file: LISTING, stops: true },
    { goes: 'no further than a secret', rule: 'secret/found', file: LISTING, stops: true },
    { goes: 'no further than what nobody knows', rule: 'some/new-rule', file: LISTING, stops: true },
  ])('goes $goes', ({ rule, file, stops }) => {
    expect(stopsPreview({ severity: 'error', rule, file })).toBe(stops);
    expect(stopsPreview({ severity: 'warning', rule, file })).toBe(false);
  });

  test('stops at every rule about secrets, drawings, pictures, code and unreadable files', () => {
    const dangerous = ruleCatalog().filter(({ id, severity }) => severity === 'error' && /^(?:secret|vector|picture|page|yaml|frontmatter|markdown|link)\/|^listing\/code$/.test(id));
    expect(dangerous.length).toBeGreaterThan(40);
    expect(dangerous.filter(({ id, severity }) => !stopsPreview({ severity, rule: id, file: LISTING }))).toEqual([]);
  });
});
