import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBadImports } from '../support/layers.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const sources = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs'], { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts')) // they declare, and import nothing
  .toSorted();

describe('the layers', () => {
  test('are all read', () => {
    expect(sources).toEqual(expect.arrayContaining(['src/domain/lifecycle.ts', 'src/pages/index.astro', 'scripts/check.ts', 'astro.config.mjs']));
  });

  test('import only what lies below them', () => {
    expect(sources.flatMap((file) => findBadImports(file, read(file)))).toEqual([]);
  });

  test('of the program’s rules know no clock, no chance and no surroundings', () => {
    const pure = sources.filter((file) => /^src\/(domain|schemas|rules)\//.test(file));
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.(env|argv|cwd|platform)\b|\bglobalThis\b|\b(document|window)\.\w|\bfetch\(|\blocaleCompare\(/;
    expect(pure.filter((file) => impure.test(read(file)))).toEqual([]);
  });
});

test('no component has more than 150 lines, and no other file more than 200', () => {
  const lengths = sources.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  expect(lengths.filter(({ file, lines }) => lines > (file.endsWith('.astro') ? 150 : 200))).toEqual([]);
});

describe('findBadImports', () => {
  test.each([
    { file: 'src/domain/day.ts', source: "import { readFile } from 'node:fs/promises';" },
    { file: 'src/domain/day.ts', source: "import type { Listing } from '../schemas/listing.ts';" }, // not even a type
    { file: 'src/domain/day.ts', source: "export { listingSchema } from '../schemas/listing.ts';" },
    { file: 'src/schemas/listing.ts', source: "import { RULES } from '../rules/index.ts';" },
    { file: 'src/rules/overdue.ts', source: "import { z } from 'zod';" },
    { file: 'src/gate/yaml.ts', source: "import { getListings } from '../collections/listings.ts';" },
    { file: 'src/collections/listings.ts', source: "import { preparePictures } from '../images/prepare-pictures.ts';" }, // its types, not its code
    { file: 'src/elements/site-search.ts', source: "const { z } = await import('zod');" },
    { file: 'src/components/site/Icon.astro', source: "---\nimport Page from '../../layouts/Page.astro';\n---" },
    { file: 'src/components/site/Icon.astro', source: "<script>\n  import { RULES } from '../../rules/index.ts';\n</script>" },
    { file: 'src/components/site/Icon.astro', source: "---\nimport { publication } from 'virtual:waymark';\n---" },
    { file: 'src/pages/index.astro', source: "---\nimport { getCollection } from 'astro:content';\n---" },
    { file: 'src/pages/index.astro', source: "---\nimport { getCollection, render } from 'astro:content';\n---" },
    { file: 'src/pages/index.astro', source: "---\nimport {\n  build,\n} from '../publish/build.ts';\n---" },
    { file: 'src/images/logo.ts', source: "import { readContent } from '../gate/read-content.ts';" },
    { file: 'src/publish/build.ts', source: "import { RULES } from '../rules/index.ts';" },
    { file: 'src/publish/build.ts', source: "import { getListings } from '../collections/listings.ts';" },
    { file: 'src/publish/build.ts', source: "import { runCli } from '../../scripts/cli.ts';" },
    { file: 'src/publish/build.ts', source: "import { aListing } from '../../test/support/listing.ts';" },
    { file: 'scripts/check.ts', source: "import Home from '../src/pages/index.astro';" },
    { file: 'src/utils/text.ts', source: '' }, // a folder that is no layer
  ])('refuses in $file: $source', ({ file, source }) => {
    expect(findBadImports(file, source)).toHaveLength(1);
  });

  test.each([
    { file: 'src/domain/lifecycle.ts', source: "import { type Day, latestDay } from './day.ts';" },
    { file: 'src/rules/overdue.ts', source: "import { isOverdue } from '../domain/freshness.ts';\n/** See import 'zod' */" }, // words in a comment
    { file: 'src/gate/read-content.ts', source: "import { z } from 'zod';\nimport { stat } from 'node:fs/promises';" },
    { file: 'src/content.config.ts', source: "import { glob } from 'astro/loaders';\nimport { publication } from 'virtual:waymark';" },
    { file: 'src/collections/listings.ts', source: "import type { Logo } from '../images/picture.ts';" },
    { file: 'src/collections/listings.ts', source: "import { type Logo, type Picture } from '../images/picture.ts';" },
    { file: 'src/pages/guide/[slug].astro', source: "---\nimport { render } from 'astro:content';\nimport Page from '../../layouts/Page.astro';\n---" },
    { file: 'src/publish/build.ts', source: "import type { Content } from '../rules/content.ts';" },
    { file: 'astro.config.mjs', source: "import { siteConfig } from './src/publish/site-config.ts';" },
    { file: 'scripts/check.ts', source: "import { runCli } from './cli.ts';\nimport { parseArgs } from 'node:util';" },
  ])('allows in $file: $source', ({ file, source }) => {
    expect(findBadImports(file, source)).toEqual([]);
  });
});
