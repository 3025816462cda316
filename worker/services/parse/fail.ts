import type { ErrorCode } from '#core/errors.ts';
import { waitingAnalyses } from '../analyze/waiting.ts';
import { failAnalysis } from '../analyze/fail.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Reading failed for good: the résumé says why, and so does every analysis that waited for it. */
export async function failReading(
  ports: Ports,
  owner: OwnerId,
  resumeId: string,
  error: { code: ErrorCode; detail?: string },
): Promise<void> {
  await ports.resumes.setState(owner, resumeId, 'failed', error);
  for (const analysis of await waitingAnalyses(ports, owner, resumeId))
    await failAnalysis(ports, owner, analysis.id, error);
}
