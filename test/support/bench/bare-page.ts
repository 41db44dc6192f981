import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { isLogoList } from '../../../src/domain/card-logo.ts';
import { isPackedIndex, unpackIndex } from '../../../src/domain/directory-index.ts';

/**
 * Build what one would write without this project: one Astro page with every card of a site's directory, and no script.
 *
 * @param site a built site, of which it shows the listings and the logos
 * @returns the folder of the page; it lies at `/bare/`
 */
export async function buildBarePage(site: string, folder: string): Promise<string> {
  const read = async (prefix: string): Promise<unknown> => {
    const name = (await readdir(join(site, 'ecosystem'))).find((file) => file.startsWith(prefix));
    return name === undefined ? undefined : JSON.parse(await readFile(join(site, 'ecosystem', name), 'utf8'));
  };
  const [packed, logos] = await Promise.all([read('index-'), read('logos-')]);
  if (!isPackedIndex(packed) || !isLogoList(logos)) throw new Error(`${site} has no directory.`);
  const { names, taglines, slugs } = unpackIndex(packed).directory;
  const cards = names.map((name, row) => ({ name, tagline: taglines[row], href: `/ecosystem/${slugs[row] ?? ''}/`, logo: logos[row]?.light }));
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages/bare'), { recursive: true });
  await writeFile(join(folder, 'src/cards.json'), JSON.stringify(cards));
  await writeFile(join(folder, 'src/pages/bare/index.astro'), PAGE);
  await build({ root: folder, configFile: false, outDir: join(folder, 'dist'), logLevel: 'error' });
  return join(folder, 'dist');
}

const PAGE = `---
import cards from '../../cards.json';
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Integrations</title>
  </head>
  <body>
    <h1>Integrations</h1>
    <ul>
      {cards.map(({ name, tagline, href, logo }) => (
        <li>
          {logo && <img src={logo.src} width={logo.width} height={logo.height} alt="" loading="lazy" />}
          <h2><a href={href}>{name}</a></h2>
          <p>{tagline}</p>
        </li>
      ))}
    </ul>
  </body>
</html>
<style>
  body { font-family: system-ui, sans-serif; max-width: 70rem; margin: auto; padding: 1rem; }
  ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
  li { border: 1px solid #ccc; border-radius: 0.5rem; padding: 1rem; }
</style>
`;
