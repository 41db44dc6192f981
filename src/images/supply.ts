import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ImageCache, type Kept } from './cache.ts';
import { isLogoFacts, LOGO_RECIPE, type LogoFacts } from './logo.ts';
import type { Picture } from './picture.ts';
import { PictureError } from './picture-error.ts';
import { isPicture, SCREENSHOT_RECIPE } from './screenshot.ts';
import { SHARE_RECIPE, type ShareText, shareSource } from './share-image.ts';
import { type Job, Workshop } from './workshop.ts';

/** Where encoded pictures come from: the cache, or else the workshop. */
export class Supply {
  readonly #cache: ImageCache;
  readonly #workshop = new Workshop();

  constructor(cacheDir: string) {
    this.#cache = new ImageCache(join(cacheDir, 'images'));
  }

  /** @throws PictureError when the picture cannot be encoded, or not in time */
  logo(path: string): Promise<Kept<LogoFacts>> {
    return this.#file(path, 'logo', LOGO_RECIPE, isLogoFacts);
  }

  /** @throws PictureError when the picture cannot be encoded, or not in time */
  picture(path: string): Promise<Kept<Picture>> {
    return this.#file(path, 'picture', SCREENSHOT_RECIPE, isPicture);
  }

  /** @throws PictureError when the picture cannot be drawn, or not in time */
  share(share: ShareText): Promise<Kept<unknown>> {
    return this.#make(shareSource(share), SHARE_RECIPE, (_): _ is unknown => true, `The share image of "${share.title}"`, { use: 'share', share });
  }

  /** End what is in work; nothing more can be encoded. */
  close(): void {
    this.#workshop.close();
  }

  async #file<Facts>(path: string, use: 'logo' | 'picture', recipe: string, isFacts: (value: unknown) => value is Facts): Promise<Kept<Facts>> {
    const source = readFileSync(path);
    return this.#make(source, recipe, isFacts, path, { use, isVector: path.endsWith('.svg'), source });
  }

  #make<Facts>(source: Uint8Array, recipe: string, isFacts: (value: unknown) => value is Facts, name: string, job: Job): Promise<Kept<Facts>> {
    return this.#cache.encode(source, recipe, isFacts, async () => {
      try {
        const { files, facts } = await this.#workshop.encode(job);
        if (!isFacts(facts)) throw new Error('Something else was made of it.');
        return { files, facts };
      } catch (error) {
        throw new PictureError(`${name} could not be encoded. ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    });
  }
}

/** Work on several things at once, one for each core. @throws what the first of them throws */
export async function onAllCores<T>(things: Iterable<T>, work: (thing: T) => Promise<void>): Promise<void> {
  const waiting = things[Symbol.iterator]();
  const one = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
}
