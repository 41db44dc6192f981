/**
 * Draw the illustrative screenshots of the sample listings.
 *
 * Usage: node test/support/sample-pictures/render.ts [slug…]
 *
 * For every listing (or those named) it draws the pictures that the listing's frontmatter shows, from the
 * listing's own permissions and logo and from `sketches.yaml`, and writes them into the listing's folder.
 * CONTENT_DIR says where the content is (default: content), CHROMIUM_PATH which browser draws (default: /usr/bin/chromium).
 * Exit code: 0 drawn, 1 a picture could not be drawn, 2 called wrongly or on content that cannot be read.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openCamera, takePicture } from './camera.ts';
import { writePicturePage } from './pictures.ts';
import { readHostName, readPicturedListings } from './read-inputs.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    return await drawAll(parseArgs({ allowPositionals: true }).positionals);
  } catch (problem) {
    process.stderr.write(`${messageOf(problem)}\nUsage: node test/support/sample-pictures/render.ts [slug…]\n`);
    return 2;
  }
}

async function drawAll(slugs: readonly string[]): Promise<number> {
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const host = await readHostName(contentDir);
  const listings = await readPicturedListings(contentDir, slugs);
  const camera = await openCamera();
  let failed = 0;
  try {
    for (const listing of listings) {
      for (const picture of listing.pictures) {
        try {
          const image = await takePicture(camera, writePicturePage(listing, picture, host));
          await writeFile(join(listing.folder, picture), image);
          process.stdout.write(`${listing.slug}/${picture}  ${Math.ceil(image.length / 1000)} KB\n`);
        } catch (problem) {
          failed += 1;
          process.stderr.write(`${listing.slug}/${picture}: ${messageOf(problem)}\n`);
        }
      }
    }
  } finally {
    await camera.close();
  }
  return failed > 0 ? 1 : 0;
}

function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
