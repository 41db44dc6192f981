import type { RuleDescription } from '../rules/rule.ts';

const error = (id: string, why: string, fix: string): RuleDescription => ({ id, severity: 'error', why, fix });
const missing = (id: string, why: string, fix: string): RuleDescription => ({ ...error(id, why, fix), incomplete: true });
const warning = (id: string, why: string, fix: string): RuleDescription => ({ id, severity: 'warning', why, fix });

/** What the rule catalog says about the reading of files, before anything in them is understood. */
const FILES: readonly RuleDescription[] = [
  error('file/link', 'A link can lead to any file of the machine that builds the site, and would publish it.', 'Put the file itself in its place.'),
  error('file/kind', 'Every file of the content has its place and its use. One that has none is a leftover, or lies in the wrong folder.', 'Move it to the folder where it belongs and name it as the files there are named, or remove it.'),
  error('file/folder', 'Content is found by its folders. What lies in another one would never be shown.', 'Use the folders guide, faq, listings, status, history and announcements, and put every file of a listing directly into its folder.'),
  error('file/name', 'A name that is no readable text cannot be written by every system.', 'Rename the file with lower-case letters, digits and hyphens.'),
  error('file/device-name', 'Windows keeps names such as con, aux, nul, com1 and lpt1 for devices: nobody could check out the content there, or build the site.', 'Give the file or folder another name, such as one of two words.'),
  error('file/twin', 'Names that differ in case alone, or in the way a letter is encoded, are one file on many systems: one of them would be lost.', 'Rename or remove one of the two.'),
  error('file/size', 'Text of this kind is never so long, and a picture of this size makes every page slow.', 'Make the file smaller, or split it.'),
  error('file/missing', 'The site cannot be built without this file.', 'Create it, even where it holds an empty list.'),
  error('file/unreadable', 'The check could not open the file, so that nothing is known about it.', 'Check who may read the file, and that it is still there.'),
  error('file/encoding', 'Only UTF-8 is read the same everywhere; other encodings turn letters into signs.', 'Save the file as UTF-8.'),
  error('file/byte-order-mark', 'The mark cannot be seen, and some programs take it for the first letter of the text.', 'Save the file as UTF-8 without a byte-order mark.'),
  error('file/line-end', 'Tools disagree on where such a line ends, so that they would read different texts.', 'Save the file with line ends LF or CRLF.'),
  error('file/unseen-character', 'Characters that cannot be seen can hide words from reviewers, turn text around, or make two names differ that look the same.', 'Delete the character, and write the text around it anew. Joiners in emoji, and in scripts that need them, are fine.'),
  error('file/unreadable-character', 'A letter was lost when the file was saved or copied, or the sign is part of one company\'s fonts only. Readers see a box or a question mark.', 'Write in its place what was meant.'),
  missing('file/to-do', 'Somebody has marked a place that is not written yet. Readers would see the mark.', 'Write what is missing in place of the mark and its words.'),
  error('file/unicode-form', 'The same letter can be written in several ways that look alike. Search and comparison find only one of them.', 'Save the file in Unicode form NFC; writing the letter anew does it too.'),
];

/** What the rule catalog says about fields: YAML and frontmatter. */
const FIELDS: readonly RuleDescription[] = [
  error('frontmatter/start', 'The fields stand at the very top, between two lines "---". Programs disagree on what anything else means.', 'Begin the file with exactly "---".'),
  error('frontmatter/end', 'Without a second line "---" nobody knows where the fields end and the text begins.', 'Put a line "---" behind the last field.'),
  error('frontmatter/fence', 'Some programs take a line that begins with --- or +++ for the end of the fields, others do not.', 'Write exactly "---" where the fields end, and indent text that begins with such signs.'),
  error('frontmatter/ambiguous', 'The program that renders the page reads this value otherwise than the check does, so that the page would show something that nobody has checked.', 'Put the value in quotes.'),
  error('yaml/syntax', 'The fields cannot be read at all.', 'Check quotes, brackets, colons and indentation in the line that is named, and in the one above it.'),
  error('yaml/alias', 'Anchors, aliases and merge keys make a text say more than it shows. A few hundred bytes of them can fill the memory of a machine.', 'Write every value out where it is needed.'),
  error('yaml/tag', 'A tag changes what a value is, in a way that depends on the program that reads it.', 'Remove the tag; put text that looks like a number in quotes.'),
  error('yaml/directive', 'A directive changes how the whole file is read.', 'Remove every line that begins with %.'),
  error('yaml/depth', 'Nothing in this content is nested so deep, and deep nesting can hold up the programs that read it.', 'Write the values with fewer levels.'),
  error('yaml/key', 'Fields are named by plain words. Some other names would change the program itself.', 'Write a plain word, in quotes where it is a number.'),
  error('yaml/duplicate-key', 'Of two fields with one name only one would count, and programs disagree on which.', 'Keep one of the two.'),
  missing('schema/required', 'Every page shows this field, so that none can do without it.', 'Add the field, with a value as the hint describes it.'),
  error('schema/type', 'The field holds another kind of value than it is meant for.', 'Write a value of the kind that is named: text, a number, a list or a group of fields.'),
  error('schema/value', 'The value is of the right kind, but outside of what the field allows.', 'Write a value within the limits that are named.'),
  error('schema/unknown-field', 'A field that nobody reads is mistyped, or belongs somewhere else.', 'Correct its spelling, or remove it.'),
];

/** What the rule catalog says about the text of articles. */
const TEXT: readonly RuleDescription[] = [
  error('markdown/syntax', 'The text cannot be read at all. In .mdx files < and { begin code; in .md files they are characters like any other.', 'Close what is opened, write \\{ and \\< for the characters, or rename the file to index.md.'),
  error('markdown/depth', 'No reader follows lists in lists to this depth, and it can hold up the programs that read them.', 'Write the text with fewer levels.'),
  error('markdown/references', 'Reviewers cannot read text that is written in numbers and names of characters, and thousands of them hold up the programs that do.', 'Write the characters themselves, and only < and & as references where they would begin something.'),
  warning('markdown/code-language', 'Samples in a language that is not known are shown without colors.', 'Write the name of a common language in lower case behind the backticks, or "text".'),
  error('listing/code', 'An article is text and pictures. Code, HTML and comments would run or show on the page, on every reader’s machine.', 'Write it in Markdown. In .mdx files the components Note, Tip, Warning, Steps and Figure may be used, with attributes in quotes.'),
  error('page/component', 'Pages show the components that the site has. One that it does not have would end the build, and the page of every other author with it.', 'Write the name of a component as .github/CONTENT-REFERENCE.md lists it, or the words themselves in Markdown.'),
  error('page/attribute', 'A component looks up what its attributes name. Without one that it needs, or with a value that there is not, it has nothing to show.', 'Write the attributes that the component has, with one of the values that are named.'),
  error('page/place', 'A note, a list or a sample is a block of its own. Inside of a sentence it would break the paragraph in two, and could not be read as plain text.', 'Put the component on lines of its own, with an empty line above and below.'),
  error('page/contents', 'Some components stand around words, others fill in words of their own. An empty one shows an empty frame, and words inside of the others are lost.', 'Write the words between <Name> and </Name>, or end the component with />.'),
  error('page/code', 'Pages are read on the site, as plain text and by other programs. Code runs in none of these, and would end the build.', 'Write the text itself. A comment between {/* and */} may stay.'),
  error('listing/two-articles', 'A listing has one article. Of two, one would be lost without a word.', 'Keep index.md or index.mdx, and remove the other one.'),
  missing('listing/no-article', 'A folder without an article makes no page.', 'Add index.md, or remove the folder.'),
];

/** Every rule that the gate applies while it reads text, for the catalog. */
export const READING_RULES: readonly RuleDescription[] = [...FILES, ...FIELDS, ...TEXT];
