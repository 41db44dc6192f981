import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import type { Suspect } from './patterns.ts';

// It times every rule on every text and keeps what it measured for ever: 140 KB for each page of a site.
secretLintProfiler.setEnabled(false);

const RULE = '@secretlint/secretlint-rule-';

/** Rules of the preset that are left out. Its own setting `disabled` has no effect, so they are filtered. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'filter-comments', // a comment in the text would switch the scan off
  'basicauth', 'database-connection-string', // findLogins knows more schemes, characters and placeholders
]);
/** The rules of the preset that are asked. */
export const PRESET_RULES = rules.filter(({ meta }) => !LEFT_OUT.has(nameOf(meta.id))).map((rule) => ({ id: rule.meta.id, rule }));

/** secretlint compares every finding with every other one: long texts are read in parts, each with the end of the one before. */
const PART = 65_536;
const SHARED = 12_288;

/** Every secret that secretlint's recommended rules find; one where two parts meet comes twice. */
export async function findPreset(text: string): Promise<Suspect[]> {
  const starts = Array.from({ length: Math.ceil(Math.max(1, text.length - SHARED) / (PART - SHARED)) }, (_, part) => part * (PART - SHARED));
  return (await Promise.all(starts.map((start) => findInPart(text.slice(start, start + PART), start)))).flat();
}

async function findInPart(content: string, start: number): Promise<Suspect[]> {
  const { messages } = await lintSource({
    source: { content, filePath: '', ext: '.txt', contentType: 'text' },
    options: { config: { rules: PRESET_RULES }, noPhysicFilePath: true },
  });
  return messages.map(({ ruleId, range: [from, to] }) => ({
    what: `a credential for ${nameOf(ruleId).replaceAll('-', ' ')}`,
    index: start + from,
    secret: content.slice(from, to),
  }));
}

function nameOf(id: string): string {
  return id.startsWith(RULE) ? id.slice(RULE.length) : id;
}
