/** Encodes one picture after the other for the process that started it, which ends it when one takes too long. */
import sharp from 'sharp';
import { encodeLogo } from './logo.ts';
import { encodeScreenshot } from './screenshot.ts';
import type { Job, Outcome } from './workshop.ts';

// There is one such process for each core.
sharp.concurrency(1);

async function encode({ use, isVector, source }: Job): Promise<Outcome> {
  try {
    return { made: await (use === 'logo' ? encodeLogo : encodeScreenshot)(source, isVector) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', async (job: Job) => process.send?.(await encode(job)));
process.on('disconnect', () => process.exit());
