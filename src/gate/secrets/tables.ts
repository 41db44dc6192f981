/** A cell below a heading, without the marks around its text. */
export interface Cell {
  heading: string;
  /** Where the text of the cell begins. */
  index: number;
  text: string;
}

/** Headings, the line of hyphens below them, and the rows. */
const TABLE = /^(?=[^\n|]*\|)([^\n]*)\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*\r?\n((?:(?=[^\n|]*\|)[^\n]*(?:\n|$))+)/gm;

/** Every cell of a text's tables that holds one word, which is what a password below its heading is. */
export function readCells(text: string): Cell[] {
  return [...text.matchAll(TABLE)].flatMap(({ 0: whole, 1: first = '', 2: rows = '', index }) => {
    const headings = cellsOf(first, 0).map((cell) => cell.text);
    let at = index + whole.length - rows.length;
    return rows.split('\n').flatMap((row) => {
      const cells = cellsOf(row, at);
      at += row.length + 1;
      return cells.flatMap((cell, column) => (/^\S+$/.test(cell.text) ? [{ heading: headings[column] ?? '', ...cell }] : []));
    });
  });
}

function cellsOf(row: string, start: number): { index: number; text: string }[] {
  const from = /^[\s>]*\|?/.exec(row)?.[0].length ?? 0;
  let at = start + from;
  return row.slice(from).split('|').map((cell) => {
    const opening = /^[\s`*_"']*/.exec(cell)?.[0].length ?? 0;
    const found = { index: at + opening, text: cell.slice(opening).replace(/[\s`*_"']+$/, '') };
    at += cell.length + 1;
    return found;
  });
}
