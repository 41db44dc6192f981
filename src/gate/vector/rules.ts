import type { RuleDescription } from '../../rules/rule.ts';

/** What the rule catalog says about vector pictures. */
export const VECTOR_RULES: readonly RuleDescription[] = [
  {
    id: 'vector/encoding',
    severity: 'error',
    why: 'Programs read a drawing in other encodings, or compressed, each in its own way; what was checked would not be what readers get.',
    fix: 'Export the drawing as plain SVG in UTF-8, without a byte-order mark and not as svgz.',
  },
  {
    id: 'vector/syntax',
    severity: 'error',
    why: 'A browser shows nothing of a drawing that is not well-formed.',
    fix: 'Correct the place named, or export the drawing again.',
  },
  {
    id: 'vector/entities',
    severity: 'error',
    why: 'Declared entities make a drawing mean more than it shows, and a few of them can stand for gigabytes.',
    fix: 'Remove everything in [ ] of the doctype. Illustrator writes none when its editing capabilities are not preserved.',
  },
  {
    id: 'vector/code',
    severity: 'error',
    why: 'A drawing can carry scripts, handlers and pages, which would run for everybody who opens it.',
    fix: 'Remove what is named. Nothing that is drawn needs it.',
  },
  {
    id: 'vector/external',
    severity: 'error',
    why: 'What a drawing loads from elsewhere tells others who looks at it, and can change after it was checked.',
    fix: 'Refer to ids of the file only, and embed pictures as PNG, JPEG or WebP data.',
  },
  {
    id: 'vector/moving',
    severity: 'error',
    why: 'A page full of moving logos cannot be read, and many people cannot look at it.',
    fix: 'Export a still drawing.',
  },
  {
    id: 'vector/unknown',
    severity: 'error',
    why: 'Only parts that are known to draw are let through; what others do depends on the program that meets them.',
    fix: 'Remove it, or export the drawing as plain SVG.',
  },
  {
    id: 'vector/undrawn',
    severity: 'warning',
    why: 'Some parts are drawn by one editor only, and missing everywhere else.',
    fix: 'Convert them to paths, or remove them.',
  },
  {
    id: 'vector/text',
    severity: 'warning',
    why: 'Text in a drawing is set in whatever typeface the reader has.',
    fix: 'Convert the text to paths.',
  },
  {
    id: 'vector/embedded',
    severity: 'error',
    why: 'A picture inside a drawing has to be what it says, whole and still, like every other one.',
    fix: 'Embed it again, or draw it with paths.',
  },
  {
    id: 'vector/size',
    severity: 'error',
    why: 'Without a viewBox nobody knows which part of the plane to show, and at what shape.',
    fix: 'Write viewBox="left top width height" on the first element, in numbers.',
  },
  {
    id: 'vector/empty',
    severity: 'error',
    why: 'A drawing without a shape, or whose shapes nobody sees, leaves an empty tile, as happens when all layers were switched off or the canvas was moved while it was saved.',
    fix: 'Export it again with its layers switched on, and the canvas around what is drawn.',
  },
  {
    id: 'vector/heavy',
    severity: 'error',
    why: 'A small file can take minutes to draw, for the build and for every reader.',
    fix: 'Simplify what is named: fewer parts that refer to others, shorter paths, smaller filters.',
  },
];
