import type { Diagnostic, Severity } from '../domain/diagnostics.ts';
import type { Content } from './content.ts';

/** One problem that a rule found; the rule adds its id and severity. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'>;

/** What the rule catalog says about a rule. */
export interface RuleDescription {
  /** Stable: authors search for it, and the rule catalog lists it. */
  id: string;
  severity: Severity;
  /** Why it matters, for authors. */
  why: string;
  /** What to do about it, for authors. */
  fix: string;
  /** It finds what is not there yet, and neither danger nor broken form: a preview is built all the same. */
  incomplete?: true;
}

/** A check across parsed content. Pure: the same content gives the same findings, in a browser too. */
export interface Rule extends RuleDescription {
  check(content: Content): Finding[];
}
