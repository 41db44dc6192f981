/** Marks what a person still has to write. The gate refuses a file that holds it, so that nothing half done is published. */
export const TO_DO = 'TODO:';

/** Quotes a text for YAML, whatever stands in it. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** A file that a command writes: its path inside the content folder, and what it holds. */
export interface NewFile {
  path: string;
  content: string | Uint8Array;
}

/** New files, and what a person does next. */
export interface Scaffold {
  files: readonly NewFile[];
  /** What a person copies by hand, since it belongs into a file that is there already. */
  shown?: string;
  /** The next things to do, each a sentence. */
  next: readonly string[];
}
