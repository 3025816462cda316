import type { Insight } from '#core/insight/schema.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** The newest job descriptions of the person that are looked through. */
const mostJobs = 100;

/** What the occupation and the country of an analysis usually ask for, from the person's own job descriptions. */
export async function insightOf(ports: Ports, owner: OwnerId, id: string): Promise<Insight> {
  const analysis = found(await ports.analyses.get(owner, id));
  const [resume, job, own] = await Promise.all([
    ports.resumes.get(owner, analysis.resumeId),
    analysis.jobId ? ports.jobs.get(owner, analysis.jobId) : null,
    ports.jobs.list(owner, { limit: mostJobs }),
  ]);
  const { resume: content, parsed } = found(resume);
  const { gatherInsight } = await import('#core/insight/insight.ts');
  const input = { resume: content, parsed, job: job?.job ?? null, now: ports.now().toISOString().slice(0, 10) };
  return gatherInsight(input, own.items, job?.id);
}
