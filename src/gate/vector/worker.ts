/** Says of every drawing that it is sent whether anything of it can be seen: see `lookAtDrawing`. */
import sharp from 'sharp';
import { answerQuestions } from '../apart/answer-questions.ts';
import { isVisibleDrawing } from '../pictures/visible.ts';
import type { Drawing } from './look.ts';

// No drawing comes by twice, and they come one by one.
sharp.concurrency(1);
sharp.cache(false);

answerQuestions(({ bytes, longest }: Drawing) => isVisibleDrawing(bytes, longest));
