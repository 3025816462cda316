import { gatherFacts, type AnalyzeInput } from '../analyze/facts.ts';
import type { JobSummary } from '../job/record.ts';
import { countryInsight } from './country.ts';
import { occupationInsight } from './occupation.ts';
import type { Insight } from './schema.ts';

/** What this occupation and this country usually ask for. A pure function of its input, as the analysis is. */
export function gatherInsight(
  input: AnalyzeInput,
  jobs: Pick<JobSummary, 'id' | 'job'>[],
  currentJobId?: string,
): Insight {
  const facts = gatherFacts(input);
  return { occupation: occupationInsight(facts, jobs, currentJobId), country: countryInsight(facts) };
}
