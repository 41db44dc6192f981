import { publication } from 'virtual:waymark';
import { speak } from '../domain/sentence.ts';
import { wordsOf } from '../words/own-words.ts';

/** Every word of the interface, in the language of the site as far as its content has them. */
export const words = wordsOf(publication.words, publication.program.labels);

/** Says sentences in the language of the site. */
export const { say, inside, partsOf } = speak(publication.program.site.language);
