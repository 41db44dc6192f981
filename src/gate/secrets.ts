import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../domain/diagnostics.ts';
import type { Content } from '../rules/content.ts';
import type { SourceFile } from './paths.ts';
import type { Problems } from './problems.ts';
import { findPairs } from './secrets/pairs.ts';
import { findForms, findLogins, MAY_HAVE_FORM, type Suspect } from './secrets/patterns.ts';
import { findPreset } from './secrets/preset.ts';
import { unescape, withoutEmbedded } from './secrets/text.ts';
import { positionAt } from './text.ts';
import type { Verdicts } from './verdicts.ts';

/** A secret, told without telling it. */
export interface Secret {
  /** Where it begins in the text. */
  index: number;
  /** What it is, with its beginning and its length: `a password ("Sun…", 11 characters)`. */
  description: string;
  /** SHA-256 by which an editor can allow it. */
  digest: string;
}

/** Digests of what looks like a secret and is none: `knownFalseSecrets` of program.yaml. */
export type FalseSecrets = ReadonlySet<string>;

/** Whoever is told of so many secrets of one file knows what to do about the file. */
const MOST_TOLD = 100;

/** Every secret in a text, in order. Where several patterns find one, the one that knows most about it speaks. */
export async function findSecrets(source: string, known: FalseSecrets): Promise<Secret[]> {
  const { text, sourceOffset } = unescape(withoutEmbedded(source));
  const hasForm = MAY_HAVE_FORM.test(text);
  const suspects = [...(hasForm ? findForms(text) : []), ...findLogins(text), ...findPairs(text), ...(hasForm ? await findPreset(text) : [])];
  return withoutOverlaps(suspects, text.length)
    .map(({ what, index, secret }) => ({ index: sourceOffset(index), description: describe(what, secret), digest: digestOf(secret) }))
    .filter(({ digest }) => !known.has(digest))
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST_TOLD);
}

/** The suspects that share no character with an earlier one. */
function withoutOverlaps(suspects: readonly Suspect[], length: number): Suspect[] {
  const taken = new Uint8Array(suspects.length > 1 ? length : 0);
  return suspects.filter(({ index, secret }) => {
    const end = index + secret.length;
    if (taken.subarray(index, end).includes(1)) return false;
    taken.fill(1, index, end);
    return true;
  });
}

/** Every secret in a text file, each at its place. */
export async function scanSecrets(text: string, file: string, known: FalseSecrets): Promise<Diagnostic[]> {
  const secrets = await findSecrets(text, known);
  return secrets.map(({ index, description, digest }) => ({
    file,
    ...positionAt(text, index),
    severity: 'error',
    rule: 'secret/found',
    message: `This looks like ${description}.`,
    hint: adviceFor(digest, 'write a placeholder such as <client-secret> here'),
  }));
}

/** Look for secrets in every text file of the content; pictures are looked through where they are read. */
export async function checkSecrets(sources: readonly SourceFile[], content: Content, problems: Problems, verdicts: Verdicts): Promise<void> {
  const known = knownFalse(content);
  const context = `secrets ${[...known].join(' ')}`;
  const texts = sources.filter(({ kind }) => kind !== 'asset' && kind !== 'theme');
  await Promise.all(
    texts.map((source) =>
      verdicts.of(source, context, problems, async (own) => {
        // One that cannot be read was reported when its text was asked for.
        const text = await readFile(source.absolute, 'utf8').catch(() => '');
        own.list.push(...(await scanSecrets(text, source.file, known)));
      }),
    ),
  );
}

/** What program.yaml lets pass. */
export function knownFalse({ program }: Pick<Content, 'program'>): FalseSecrets {
  return new Set(program?.fields.knownFalseSecrets);
}

/** The secret was readable from the moment it was pushed: taking it out of the file is not enough. */
export function adviceFor(digest: string, mend: string): string {
  return `Replace it by a new one where it was made, since others may have read it, and ${mend}; if it never was a secret, ask an editor to add ${digest} to knownFalseSecrets in program.yaml.`;
}

function describe(what: string, secret: string): string {
  return `${what} ("${secret.slice(0, 3)}…", ${secret.length} characters)`;
}

/** Blanks do not count, so that a key is the same one however its lines are broken. */
function digestOf(secret: string): string {
  return createHash('sha256').update(secret.replace(/\s|\\[nr]/g, '')).digest('hex');
}
