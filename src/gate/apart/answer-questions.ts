import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Answer every question of the process that started this one, as `ProcessApart` asks them.
 *
 * Another thread watches the processor time meanwhile, and ends the process where an answer takes too much of it:
 * what answers cannot be interrupted from inside.
 */
export function answerQuestions<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  const watch = new Worker(join(import.meta.dirname, 'watch.ts'), { workerData: Number(process.argv[2]) });
  process.on('message', async ({ question }: { question: Question }) => {
    watch.postMessage('begun');
    const found = await answer(question);
    watch.postMessage('answered');
    process.send?.({ answer: found });
  });
  process.on('disconnect', () => process.exit());
  watch.once('online', () => process.send?.('ready'));
}
