import { PACKAGES, type PackageId } from '../domain/packages.ts';
import { compareText } from '../domain/text/order.ts';
import { RULES } from '../rules/index.ts';
import { PACKAGE_RULES } from '../rules/package-rules.ts';
import type { RuleDescription } from '../rules/rule.ts';
import { PICTURE_RULES } from './pictures/rules.ts';
import { READING_RULES } from './reading-rules.ts';
import { SECRET_RULES } from './secrets/rules.ts';
import { VECTOR_RULES } from './vector/rules.ts';

/** Every rule by which content can be refused or questioned, by id. */
export function ruleCatalog(): RuleDescription[] {
  return [...RULES, ...READING_RULES, ...PICTURE_RULES, ...VECTOR_RULES, ...SECRET_RULES]
    .map(({ id, severity, why, fix, incomplete }) => ({ id, severity, why, fix, ...(incomplete && { incomplete }) }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The ids of the rules that judge each package of a submission. */
export function packageRules(): { id: PackageId; rules: string[] }[] {
  return PACKAGES.map((id) => ({ id, rules: PACKAGE_RULES[id].map((rule) => rule.id) }));
}
