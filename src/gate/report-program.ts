import { type ProgramReport, reportProgram, type ReportedListing, type UnsetValue } from '../domain/program-report.ts';
import type { Content } from '../rules/content.ts';
import { findUnset } from '../rules/unset-value.ts';

/** Where a program stands, and what of it is not known yet. */
export interface ReportedProgram {
  report: ProgramReport;
  unset: readonly UnsetValue[];
}

/** Report on everything that is written, with mistakes or without; `undefined` where program.yaml says nothing usable about freshness. */
export function reportContent(content: Content): ReportedProgram | undefined {
  const shelfLife = content.program?.fields.freshness;
  if (!shelfLife) return undefined;
  const records = new Map(content.statuses.map(({ slug, fields }) => [slug, fields]));
  const listings = content.listings.map(({ slug, fields }): ReportedListing => ({
    slug,
    name: fields.name ?? slug,
    milestones: records.get(slug)?.milestones ?? {},
    ended: records.get(slug)?.ended,
    verifiedOn: fields.verifiedOn,
  }));
  return {
    report: reportProgram(listings, content.today, shelfLife),
    unset: findUnset(content.program).map(({ name, file, line }) => ({ name, place: `${file}:${line}` })),
  };
}
