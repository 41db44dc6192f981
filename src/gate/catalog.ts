import { RULES } from '../rules/index.ts';
import type { RuleDescription } from '../rules/rule.ts';

/** Every rule by which content can be refused or questioned, by id. */
export function ruleCatalog(): RuleDescription[] {
  const all: readonly RuleDescription[] = RULES;
  return all
    .map(({ id, severity, why, fix }) => ({ id, severity, why, fix }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
