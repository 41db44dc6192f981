import type { RuleDescription } from '../../rules/rule.ts';

const error = (id: string, why: string, fix: string): RuleDescription => ({ id, severity: 'error', why, fix });

const warning = (id: string, why: string, fix: string): RuleDescription => ({ id, severity: 'warning', why, fix });

/** What the rule catalog says about pictures. */
export const PICTURE_RULES: readonly RuleDescription[] = [
  error('logo/shape', 'A logo of this shape would be a thin line on its square tile.', 'Use a more compact version of the logo, such as the mark without the name.'),
  warning('logo/wide', 'A wide logo gets small on its square tile.', 'Use a square mark if there is one.'),
  warning('logo/size', 'A small logo is blurred on sharp screens. Under half of the size wanted it is refused.', 'Export the logo larger, or as SVG.'),
  error('picture/bytes', 'Large files make pages slow, and a picture on a page needs no more than the limit.', 'Save the picture smaller, for example as .webp.'),
  error('picture/empty', 'A logo of which every pixel is transparent leaves an empty tile.', 'Export the logo again with its layers switched on.'),
  error('picture/extra', 'What follows the end of a picture is seen by nobody who looks at it, and can be another file: a page, an archive, or the part that was cut away.', 'Open the picture in an image program and export it again.'),
  error('picture/format', 'The name of a file has to say what is in it; programs that trust the name would fail.', 'Save the picture in the format that its name says, or rename it.'),
  error('picture/frames', 'An animation draws the eye away from everything else on a page, and cannot be stopped.', 'Save one frame of it as a picture.'),
  error('picture/pixels', 'A picture with so many pixels takes the memory of the machine that shows it.', 'Save the picture smaller.'),
  error('picture/unreadable', 'The file is damaged, or not a picture at all.', 'Export the picture anew.'),
  error('picture/width', 'Readers cannot make out anything in a picture that is smaller than it is shown.', 'Take the picture again in a larger window.'),
  { ...error('program/missing-picture', 'The mark and the icon stand on every page.', 'Put the file beside program.yaml, or correct its name there.'), incomplete: true },
  error('program/unused-picture', 'Whatever lies in a folder of content is meant to be seen, and nothing names this picture.', 'Name it as theme.logo or theme.favicon in program.yaml, or remove it.'),
];
