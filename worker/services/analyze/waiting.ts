import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Analyses of a résumé that are neither done nor failed, the newest hundred. */
export async function waitingAnalyses(ports: Ports, owner: OwnerId, resumeId: string): Promise<AnalysisRecord[]> {
  const page = await ports.analyses.list(owner, { resumeId }, { limit: 100 });
  return page.items.filter((analysis) => analysis.state === 'queued' || analysis.state === 'running');
}
