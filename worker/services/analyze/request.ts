import type { AnalysisRecord, AnalysisStep } from '#core/analyze/record.ts';
import type { ResumeState } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import { failAnalysis } from './fail.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { enqueue } from '../runs/enqueue.ts';

/** Asks for an analysis. It waits for the résumé's reading; a résumé whose reading failed fails it with the same reason. */
export async function requestAnalysis(
  ports: Ports,
  owner: OwnerId,
  ask: { resumeId: string; jobId?: string | undefined; chatId?: string | undefined },
): Promise<AnalysisRecord> {
  found(await ports.resumes.get(owner, ask.resumeId));
  if (ask.jobId) found(await ports.jobs.get(owner, ask.jobId));
  if (ask.chatId) found(await ports.chats.get(owner, ask.chatId));
  const row = { id: ports.newId(), resumeId: ask.resumeId, jobId: ask.jobId ?? null, chatId: ask.chatId ?? null };
  await ports.analyses.insert(owner, row);
  await ports.analyses.addStep(owner, row.id, 'uploaded');
  if (ask.chatId) {
    await ports.chats.update(owner, ask.chatId, { resumeId: row.resumeId, ...(row.jobId && { jobId: row.jobId }) });
  }
  await startWhenRead(ports, owner, row.id, row.resumeId);
  await audited(ports, owner, 'analysis.requested', row.id);
  return found(await ports.analyses.get(owner, row.id));
}

/** Steps of reading that were begun before anybody asked for an analysis: a person is shown all of them. */
const readSteps: Record<ResumeState, AnalysisStep[]> = {
  queued: [],
  reading: ['reading'],
  structuring: ['reading', 'structuring'],
  ready: ['reading', 'structuring'],
  failed: [],
};

/** The résumé is looked at after the analysis is stored, so that either this or the end of reading starts it. */
export async function startWhenRead(ports: Ports, owner: OwnerId, analysisId: string, resumeId: string): Promise<void> {
  const resume = found(await ports.resumes.get(owner, resumeId));
  for (const step of readSteps[resume.state]) await ports.analyses.addStep(owner, analysisId, step);
  if (resume.state === 'ready') await enqueue(ports, owner, 'analyze', analysisId);
  else if (resume.state === 'failed')
    await failAnalysis(ports, owner, analysisId, resume.error ?? { code: 'internal' });
}
