import { hash } from 'node:crypto';
import { findSecrets } from '../../gate/secrets.ts';
import { type FileKind, viewsOf } from './file-kind.ts';
import { type HiddenText, HiddenWords } from './hidden-words.ts';
import { shapesOf, withoutTemplates } from './html-shapes.ts';
import { type PageOutline, readPage } from './page-outline.ts';
import { judgeDrawing } from './unsafe-markup.ts';

/** Against what files are judged, as plain data. */
export interface Yardstick {
  hidden: HiddenText;
  /** Digests of what looks like a secret and is none. */
  falseSecrets: readonly string[];
}

/** What one file of a site holds. */
export interface FileFindings {
  /** Descriptions of secrets, each once. */
  secrets: readonly string[];
  /** What only hidden entries have, each once. */
  traces: readonly string[];
  /** What is unsafe about a drawing, each as a sentence. */
  unsafe: readonly string[];
  /** Of a page. */
  outline?: PageOutline;
  /** Of a page: the digests of its shapes of markup. */
  shapes?: readonly string[];
}

/** Judges files by what is in them alone: neither their names nor other files change what it finds. */
export class FileJudge {
  readonly #hidden: HiddenWords;
  readonly #falseSecrets: ReadonlySet<string>;

  constructor({ hidden, falseSecrets }: Yardstick) {
    this.#hidden = new HiddenWords(hidden);
    this.#falseSecrets = new Set(falseSecrets);
  }

  async judge(kind: FileKind, bytes: Uint8Array): Promise<FileFindings> {
    const views = viewsOf(kind, bytes);
    const text = views[0]?.text ?? '';
    const secrets = kind.mayHoldSecrets ? await Promise.all(views.map((view) => findSecrets(view.text, this.#falseSecrets))) : [];
    return {
      secrets: [...new Set(secrets.flat().map(({ description }) => description))],
      traces: [...new Set(views.flatMap((view) => (view.kind ? this.#hidden.find(view.text, view.kind) : [])))],
      unsafe: kind.isDrawing ? judgeDrawing(text) : [],
      ...(kind.isPage ? { outline: readPage(text), shapes: [...shapesOf(withoutTemplates(text))].map((shape) => hash('sha256', shape).slice(0, 24)) } : {}),
    };
  }
}
