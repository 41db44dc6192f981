import { publication } from 'virtual:waymark';
import { type DirectoryWords, wordDirectory } from '../domain/directory-wording.ts';
import { speak } from '../domain/text/sentence.ts';
import { wordsOf } from '../words/own-words.ts';

/** Every word of the interface, in the language of the site as far as its content has them. */
export const words = wordsOf(publication.words, publication.program.labels);

/** Says sentences in the language of the site. */
export const { say, inside, partsOf } = speak(publication.program.site.language);

/** The words that the directory says in browsers as well. */
export const directoryWords: DirectoryWords = { live: words.directory.live, facets: words.directory.facets, ages: words.terms.ages, lists: words.terms.lists };

/** What is said of a list of integrations. */
export const directoryWording = wordDirectory(directoryWords, { say, inside });
