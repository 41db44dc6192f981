import type { Diagnostic } from '../domain/diagnostics.ts';
import { ruleCatalog } from './catalog.ts';

const INCOMPLETE = new Set(ruleCatalog().flatMap(({ id, incomplete }) => (incomplete ? [id] : [])));

/**
 * Whether a problem stops even a preview: an error of danger or of broken form.
 *
 * What is only not there yet is what a preview is looked at for. A listing whose fields are not all there is
 * left out of it; no other file can be, since pages count on what it says.
 */
export function stopsPreview({ severity, rule, file }: Pick<Diagnostic, 'severity' | 'rule' | 'file'>): boolean {
  if (severity !== 'error') return false;
  return !INCOMPLETE.has(rule) || (rule === 'schema/required' && !/^[^/]+\/listings\//.test(file));
}
