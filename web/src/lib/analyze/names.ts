import type { AnalysisStep } from '#core/analyze/record.ts';
import type { FigureName, RequirementStatus, Severity } from '#core/analyze/schema.ts';
import { m } from '../paraglide/messages.js';
import type { Grouping, Place } from './finding-filter.ts';

export function stepName(step: AnalysisStep, under: boolean): string {
  const names = {
    uploaded: [m.step_uploaded, m.step_uploaded],
    reading: [m.step_read, m.step_reading],
    structuring: [m.step_structured, m.step_structuring],
    checking: [m.step_checked, m.step_checking],
    matching: [m.step_matched, m.step_matching],
  } as const;
  return names[step][under ? 1 : 0]();
}

export const statusName: Record<RequirementStatus, () => string> = {
  met: m.status_met,
  partly: m.status_partly,
  missing: m.status_missing,
  unknown: m.status_unknown,
};

export const severityName: Record<Severity, () => string> = {
  blocker: m.severity_blocker,
  high: m.severity_high,
  medium: m.severity_medium,
  low: m.severity_low,
  info: m.severity_info,
};

export const figureName: Record<FigureName, () => string> = {
  readability: m.figure_readability,
  writing: m.figure_writing,
  match: m.figure_match,
};

export const figureMeaning: Record<FigureName, () => string> = {
  readability: m.figure_readability_is,
  writing: m.figure_writing_is,
  match: m.figure_match_is,
};

/** Where a rule comes from; `own` or `own: of what` for a threshold of ours. */
export function sourceName(source: string): string {
  const own = /^own\b[:;,]?\s*(.+)?$/.exec(source);
  if (!own) return source;
  // "own, by the norms of …": the preposition is in the sentence.
  return own[1] ? m.source_own_of({ what: own[1].replace(/^by /, '') }) : m.source_own();
}

export const placeName: Record<Place, () => string> = {
  contact: m.place_contact,
  summary: m.place_summary,
  experience: m.place_experience,
  education: m.place_education,
  skills: m.place_skills,
  other: m.place_other,
  file: m.place_file,
  job: m.place_job,
  whole: m.place_whole,
};

export const groupingName: Record<Grouping, () => string> = {
  severity: m.group_severity,
  place: m.group_place,
  none: m.group_none,
};
