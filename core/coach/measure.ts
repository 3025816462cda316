import { analysisVersion, type AnalysisResult } from '../analyze/schema.ts';
import type { Job } from '../job/schema.ts';
import type { ParsedResume } from '../parse/document.ts';
import type { Resume } from '../resume/schema.ts';

/** The analysis of a résumé as it stands, or as a proposal would make it. */
export function measure(_input: {
  resume: Resume;
  parsed?: Omit<ParsedResume, 'resume'> | null | undefined;
  job?: Job | null | undefined;
  jobText?: string | undefined;
  now: string;
}): AnalysisResult {
  const none = { value: 0, points: [] };
  return {
    version: analysisVersion,
    figures: { readability: none, writing: none, match: none },
    findings: [],
    requirements: [],
    knockouts: [],
  };
}
