import { CandorError } from '#core/errors.ts';
import type { ParsedResume } from '#core/parse/document.ts';
import type { ResumeSummary } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import type { Edge } from '../edge.ts';
import { leavesOf } from '../export/unplaced.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { summary } from './retry.ts';

/** Nothing that a model read off a picture is sure; each field is shown as one to look at. */
const mostConfidence = 0.5;

/**
 * Lets a model read the picture of a file that has no text, because the person asked for it: the file itself is sent,
 * and nothing can be masked in a picture. What comes back is parsed like any text. Throws `conflict` when the file was
 * not found to be without text, `model_unavailable`, `rate_limited`, `file_missing` and `file_not_resume`.
 */
export async function transcribe(ports: Ports, edge: Edge, owner: OwnerId, resumeId: string): Promise<ResumeSummary> {
  const record = found(await ports.resumes.get(owner, resumeId));
  if (record.state === 'ready') return summary(record);
  if (record.error?.code !== 'file_no_text') throw new CandorError('conflict', { version: record.version });
  if (!edge.eyes) throw new CandorError('model_unavailable');
  const refusal = await ports.modelBudget.refusal(owner);
  if (refusal) throw new CandorError('rate_limited', { retryAfter: refusal.retryAfter });
  const upload = found(await ports.uploads.get(owner, record.uploadId ?? ''));
  const file = await ports.files.get(upload.objectKey);
  if (!file) throw new CandorError('file_missing');
  const { text, tokens } = await edge.eyes.transcribe(file);
  await ports.modelBudget.spend(owner, tokens);
  const parsed = await asRead(text, edge.eyes.model);
  const ready = found(await ports.resumes.setParsed(owner, resumeId, parsed));
  await audited(ports, owner, 'resume.transcribed', resumeId);
  return summary(ready);
}

async function asRead(text: string, model: string): Promise<ParsedResume> {
  const { parseResume } = await import('#core/parse/parse.ts');
  const parsed = await parseResume({ bytes: new TextEncoder().encode(text), fileName: 'transcription.txt' });
  if (leavesOf(parsed.resume).length === 0) throw new CandorError('file_not_resume');
  const provenance = Object.fromEntries(
    Object.entries(parsed.provenance).map(([pointer, source]) => [
      pointer,
      { ...source, confidence: Math.min(source.confidence, mostConfidence) },
    ]),
  );
  return { ...parsed, provenance, document: { ...parsed.document, transcribedBy: model } };
}
