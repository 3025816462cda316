import { compareAnalyses } from '#core/analyze/compare/compare.ts';
import type { Comparison } from '#core/analyze/compare/schema.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { analysedAfresh, type Subject } from './analysed.ts';

/** One side of a comparison: a version of the résumé, against at most one job. */
export interface Side {
  version: number;
  jobId?: string | undefined;
}

/**
 * Two versions of a résumé, or one against two jobs. Both sides are worked out by the rules of today, so that a difference
 * is one of contents and never of rules.
 */
export async function compareSides(
  ports: Ports,
  owner: OwnerId,
  { resumeId, before, after }: { resumeId: string; before: Side; after: Side },
): Promise<Comparison> {
  const { parsed } = found(await ports.resumes.get(owner, resumeId));
  const subjectOf = async ({ version, jobId }: Side): Promise<Subject> => {
    const { resume } = found(await ports.resumes.version(owner, resumeId, version));
    const job = jobId ? found(await ports.jobs.get(owner, jobId)) : null;
    return { resume: { resume, parsed }, job };
  };
  const [one, other] = await Promise.all([subjectOf(before), subjectOf(after)]);
  return compareAnalyses(await analysedAfresh(ports, one), await analysedAfresh(ports, other));
}
