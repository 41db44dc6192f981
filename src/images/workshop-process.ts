/** Encodes one picture after the other for the process that started it, which ends it when one takes too long. */
import sharp from 'sharp';
import { encodeLogo } from './logo.ts';
import { encodeScreenshot } from './screenshot.ts';
import { drawShareImage } from './share-image.ts';
import type { Job, Outcome } from './workshop.ts';

// There is one such process for each core, and no picture comes by twice.
sharp.concurrency(1);
sharp.cache(false);

async function encode(job: Job): Promise<Outcome> {
  try {
    if (job.use === 'share') return { made: await drawShareImage(job.share) };
    return { made: await (job.use === 'logo' ? encodeLogo : encodeScreenshot)(job.source, job.isVector) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', async (job: Job) => process.send?.(await encode(job)));
process.on('disconnect', () => process.exit());
