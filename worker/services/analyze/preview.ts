import { compareAnalyses } from '#core/analyze/compare/compare.ts';
import type { Comparison } from '#core/analyze/compare/schema.ts';
import type { Patch } from '#core/edit/schema.ts';
import { patched, readable } from '../edit/change.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { analysedAfresh } from './analysed.ts';

/**
 * What `patches` would change in the figures, findings and requirements, before anybody accepts them. Both sides are worked
 * out from the résumé as it stands, with the job of the analysis; nothing is stored. Throws `conflict` when the résumé is at
 * another version than the caller knows, or a patch no longer fits.
 */
export async function previewEdit(
  ports: Ports,
  owner: OwnerId,
  id: string,
  { expectedVersion, patches }: { expectedVersion: number; patches: Patch[] },
): Promise<Comparison> {
  const analysis = found(await ports.analyses.get(owner, id));
  const resume = await readable(ports, owner, analysis.resumeId, expectedVersion);
  const job = analysis.jobId ? await ports.jobs.get(owner, analysis.jobId) : null;
  const next = { resume: patched(resume, patches), parsed: resume.parsed };
  const [before, after] = await Promise.all([
    analysedAfresh(ports, { resume, job }),
    analysedAfresh(ports, { resume: next, job }),
  ]);
  return compareAnalyses(before, after);
}
