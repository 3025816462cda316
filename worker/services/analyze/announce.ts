import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { ChatMessage } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import { say } from '#core/messages/catalogue.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Puts the end of an analysis into its conversation. The message has the analysis' id, so a repetition replaces it. */
export async function announce(ports: Ports, owner: OwnerId, analysisId: string): Promise<void> {
  const analysis = await ports.analyses.get(owner, analysisId);
  if (!analysis?.chatId || (analysis.state !== 'done' && analysis.state !== 'failed')) return;
  if (!(await ports.chats.get(owner, analysis.chatId))) return;
  const parts = analysis.state === 'done' ? doneParts(analysis) : failedParts(analysis);
  const metadata: ChatMessage['metadata'] = {
    state: 'complete',
    coach: 'embedded',
    createdAt: ports.now().toISOString(),
  };
  const message: ChatMessage = { id: analysis.id, role: 'assistant', parts, metadata };
  // A person can take the id beforehand with a message of their own; then they go without the announcement.
  await ports.chats.putMessage(owner, analysis.chatId, message).catch(unlessTaken);
  await ports.chats.update(owner, analysis.chatId, { analysisId: analysis.id });
}

function unlessTaken(error: unknown): void {
  if (!(error instanceof CandorError) || error.code !== 'conflict') throw error;
}

function doneParts(analysis: AnalysisRecord): ChatMessage['parts'] {
  const { id: analysisId, resumeId, jobId } = analysis;
  const key = jobId ? 'chat.analysis_done_with_job' : 'chat.analysis_done';
  return [
    { type: 'data-read', data: { resumeId } },
    { type: 'data-findings', data: { analysisId } },
    ...(jobId ? [{ type: 'data-match', data: { analysisId } }] : []),
    { type: 'text', text: say({ key }) },
  ];
}

function failedParts(analysis: AnalysisRecord): ChatMessage['parts'] {
  const error = analysis.error ?? { code: 'internal' as const };
  return [
    { type: 'data-notice', data: { ...error, resumeId: analysis.resumeId, analysisId: analysis.id } },
    { type: 'text', text: say({ key: `error.${error.code}` }) },
  ];
}
