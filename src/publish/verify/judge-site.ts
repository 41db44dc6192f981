import { join } from 'node:path';
import type { SiteFile } from '../site-files.ts';
import type { Defect } from './defect.ts';
import type { FileFindings, Yardstick } from './file-judge.ts';
import { kindOf } from './file-kind.ts';
import { HTML_VERSION } from './html-validity.ts';
import { JudgedShapes } from './judged-shapes.ts';
import { JudgePool } from './judge-pool.ts';
import { KeptFindings } from './kept-findings.ts';
import { judgeVersion } from './judge-version.ts';
import type { PageOutline } from './page-outline.ts';

/** Where what was found clean is kept across builds. */
export interface Memory {
  /** Shared by all sites. */
  cacheDir: string;
  /** File for this site alone. */
  findings: string;
}

/** What the files of a site hold, each by itself. */
export interface SiteFindings {
  /** By path, in the order of the files; those in which nothing was found are not there. */
  found: ReadonlyMap<string, Pick<FileFindings, 'secrets' | 'traces' | 'unsafe'>>;
  /** Outlines of pages by path, in the order of the files. */
  pages: ReadonlyMap<string, PageOutline>;
  /** Mistakes in the HTML of pages. */
  html: readonly Defect[];
}

/**
 * Judge every text, page and drawing of a site by itself, on all cores.
 *
 * A file that was found clean before is not read again. Pages of one kind repeat each other, so html-validate,
 * which takes longest, judges a page only when it has a shape of markup that no page before it had: a thousand
 * listings cost little more than ten. See `shapesOf`.
 */
export async function judgeSite(site: string, files: readonly SiteFile[], yardstick: Yardstick, memory?: Memory): Promise<SiteFindings> {
  const kept = memory && new KeptFindings(memory.findings, judgeVersion(yardstick));
  const judged = new JudgedShapes(memory && join(memory.cacheDir, 'judged-shapes'), HTML_VERSION);
  const pool = new JudgePool({ site, yardstick });
  const outlines = new Map<string, PageOutline>();
  const unknown: { path: string; key: string }[] = [];
  for (const { path, sha256 } of files) {
    const kind = kindOf(path);
    if (!kind) continue;
    const key = `${JSON.stringify(Object.values(kind))}${sha256}`;
    const known = kept?.find(key);
    if (!known) unknown.push({ path, key });
    else if (known.outline) outlines.set(path, known.outline);
  }
  try {
    const findings = await pool.judge(unknown.map(({ path }) => path));
    const fresh = unknown.flatMap((file, index) => (findings[index] ? [{ ...file, ...findings[index] }] : []));
    const html = await validateShapes(fresh, judged, pool);
    const wrong = new Set(html.map(({ page }) => page.replace(/(?::\d+){2}$/, '')));
    for (const { path, key, outline, secrets, traces, unsafe } of fresh) {
      if (outline) outlines.set(path, outline);
      if (secrets.length + traces.length + unsafe.length === 0 && !wrong.has(path)) kept?.add(key, outline);
    }
    kept?.save();
    judged.save();
    return {
      found: new Map(fresh.filter(({ secrets, traces, unsafe }) => secrets.length + traces.length + unsafe.length > 0).map(({ path, ...found }) => [path, found])),
      pages: new Map(files.flatMap(({ path }) => { const outline = outlines.get(path); return outline ? [[path, outline] as const] : []; })),
      html,
    };
  } finally {
    await pool.close();
  }
}

/** Every mistake in pages that have shapes of their own. */
async function validateShapes(pages: readonly { path: string; shapes?: readonly string[] }[], judged: JudgedShapes, pool: JudgePool): Promise<Defect[]> {
  const seen = new Set<string>();
  const chosen = pages.flatMap(({ path, shapes = [] }) => {
    const own = shapes.filter((shape) => !seen.has(shape) && !judged.has(shape));
    for (const shape of own) seen.add(shape);
    return own.length > 0 ? [{ path, own }] : [];
  });
  const defects = await pool.validate(chosen.map(({ path }) => path));
  for (const [index, { own }] of chosen.entries()) if (defects[index]?.length === 0) judged.add(own);
  return defects.flat();
}
