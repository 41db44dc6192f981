/** Parses every MDX source that it is sent, and answers with the tree or the fault: see `parseMdxApart`. */
import { answerQuestions } from '../apart/answer-questions.ts';
import { parseMarkdown } from './tree.ts';

answerQuestions((source: string) => parseMarkdown(source, true));
