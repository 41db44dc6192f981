/** Encodes one picture after the other for the process that started it, which ends it when one takes too long. */
import sharp from 'sharp';
import type { Encoded } from './cache.ts';
import type { Job, Outcome } from './workshop.ts';

// There is one such process for each core, and no picture comes by twice.
sharp.concurrency(1);
sharp.cache(false);

/** Loads no more than the picture needs: the parts that draw and minify take longer to load than most pictures to make. */
async function make(job: Job): Promise<Encoded<unknown>> {
  if (job.use === 'share') return (await import('./share-image.ts')).drawShareImage(job.share);
  if (job.use === 'logo') return (await import('./logo.ts')).encodeLogo(job.source, job.isVector);
  return (await import('./screenshot.ts')).encodeScreenshot(job.source, job.isVector);
}

async function encode(job: Job): Promise<Outcome> {
  try {
    return { made: await make(job) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', async (job: Job) => process.send?.(await encode(job)));
process.on('disconnect', () => process.exit());
