import { analyze } from '../analyze/analyze.ts';
import type { AnalysisResult } from '../analyze/schema.ts';
import { readJob } from '../job/read-job.ts';
import type { Job } from '../job/schema.ts';
import type { ParsedResume } from '../parse/document.ts';
import type { Resume } from '../resume/schema.ts';

/** The analysis of a résumé as it stands, or as a proposal would make it. */
export function measure(input: {
  resume: Resume;
  parsed?: Omit<ParsedResume, 'resume'> | null | undefined;
  job?: Job | null | undefined;
  jobText?: string | undefined;
  now: string;
}): AnalysisResult {
  const { resume, jobText, now } = input;
  const job = input.job ?? (jobText ? readJob(jobText) : null);
  return analyze({ resume, parsed: input.parsed ?? null, job, ...(jobText ? { jobText } : {}), now });
}
