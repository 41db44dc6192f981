import { describe, expect, test } from 'vitest';
import { EVERYTHING, touchedBy } from '../../../src/gate/touched.ts';

describe('touchedBy', () => {
  test.each([
    { changed: ['listings/acme/index.md'], path: 'listings/acme/logo.svg', touched: true }, // one folder is one listing
    { changed: ['listings/acme/logo.svg'], path: 'status/acme.yaml', touched: true }, // its packages depend on the folder
    { changed: ['status/acme.yaml'], path: 'listings/acme/index.md', touched: true },
    { changed: ['history/acme.yaml'], path: 'status/acme.yaml', touched: true },
    { changed: ['listings/acme'], path: 'listings/acme/index.md', touched: true },
    { changed: ['listings/acme'], path: 'listings/acme', touched: true }, // the folder itself may be the problem
    { changed: ['listings/acme'], path: 'listings/acme-two/index.md', touched: false },
    { changed: ['listings/acme/index.md'], path: 'guide/01-register.mdx', touched: false },
    { changed: ['listings'], path: 'listings/acme/index.md', touched: true },
    { changed: ['listings'], path: 'status/acme.yaml', touched: false },
    { changed: ['guide/01-register.mdx'], path: 'guide/01-register.mdx', touched: true },
    { changed: ['guide/01-register.mdx'], path: 'guide/02-build.mdx', touched: false },
    { changed: ['scopes.yaml'], path: 'listings/acme/index.md', touched: true }, // every listing names scopes
    { changed: ['logo.svg'], path: 'logo.svg', touched: true },
    { changed: ['logo.svg'], path: 'listings/acme/index.md', touched: false },
    { changed: [''], path: 'listings/acme/index.md', touched: true },
    { changed: [], path: 'program.yaml', touched: false },
    { changed: ['guide', 'faq'], path: 'faq/basics/begin.mdx', touched: true },
  ])('$changed → $path: $touched', ({ changed, path, touched }) => {
    expect(touchedBy(changed)(path)).toBe(touched);
  });

  test('everything is touched where nothing is named', () => {
    expect(EVERYTHING('anything')).toBe(true);
  });
});
