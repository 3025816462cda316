import type { AnalysisRecord } from '#core/analyze/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import { retryReading } from '../parse/retry.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { startWhenRead } from './request.ts';

/** A failed analysis starts again, and so does the reading when that is what failed. */
export async function retryAnalysis(ports: Ports, owner: OwnerId, id: string): Promise<AnalysisRecord> {
  const analysis = found(await ports.analyses.get(owner, id));
  if (analysis.state !== 'failed') return analysis;
  await ports.analyses.reopen(owner, id);
  await ports.analyses.addStep(owner, id, 'uploaded');
  await retryReading(ports, owner, analysis.resumeId);
  await startWhenRead(ports, owner, id, analysis.resumeId);
  await audited(ports, owner, 'analysis.retried', id);
  return found(await ports.analyses.get(owner, id));
}
