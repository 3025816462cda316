import { CandorError } from '#core/errors.ts';
import type { ParsedResume } from '#core/parse/document.ts';
import type { ResumeSummary } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import type { Edge } from '../edge.ts';
import { found } from '../found.ts';
import type { Eyes, OwnerId, Ports, Run } from '../ports.ts';
import { summary } from './retry.ts';

/** Nothing that a model read off a picture is sure; each field is shown as one to look at. */
const mostConfidence = 0.5;
/** Longer than the model may take, so that nobody pays twice for one picture. */
const leaseSeconds = 90;
/** What a reading is counted as when the model failed and told no figure. */
const tokensOfFailure = 4_000;

/**
 * Lets a model read the picture of a file that has no text, because the person asked for it: the file itself is sent,
 * and nothing can be masked in a picture. What comes back is parsed like any text. One reading at a time. Throws
 * `conflict` when the file was not found to be without text or is being read, `model_unavailable`, `rate_limited`,
 * `file_missing` and `file_not_resume`.
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
  const run = await claimed(ports, owner, resumeId);
  try {
    const parsed = await read(ports, owner, edge.eyes, file);
    const ready = found(await ports.resumes.setParsed(owner, resumeId, parsed));
    await ports.runs.finish(run);
    await audited(ports, owner, 'resume.transcribed', resumeId);
    return summary(ready);
  } catch (error) {
    await ports.runs.fail(run, { code: 'file_no_text' });
    throw error;
  }
}

/** The run of the reading that failed, in this request's hands. */
async function claimed(ports: Ports, owner: OwnerId, resumeId: string): Promise<Run> {
  const known = found(await ports.runs.find(owner, 'parse', resumeId));
  await ports.runs.retry(owner, known.id);
  const run = await ports.runs.claim(known.id, leaseSeconds, { messageId: ports.newId(), isAgain: false });
  if (!run) throw new CandorError('conflict', { detail: 'it is being read' });
  return run;
}

async function read(
  ports: Ports,
  owner: OwnerId,
  eyes: Eyes,
  file: { bytes: Uint8Array; mediaType: string },
): Promise<ParsedResume> {
  try {
    const { text, tokens } = await eyes.transcribe(file);
    await ports.modelBudget.spend(owner, tokens);
    return await asRead(text, eyes.model);
  } catch (error) {
    if (error instanceof CandorError && error.code === 'model_unavailable') {
      await ports.modelBudget.spend(owner, tokensOfFailure);
      await ports.modelBudget.failed(error.extra.retryAfter ?? null);
    }
    throw error;
  }
}

async function asRead(text: string, model: string): Promise<ParsedResume> {
  const [{ parseResume }, { requireResume }] = await Promise.all([
    import('#core/parse/parse.ts'),
    import('#core/parse/require-resume.ts'),
  ]);
  // What could not be read is nobody's text.
  const bytes = new TextEncoder().encode(text.replace(/\[unreadable\]/gi, ''));
  const parsed = requireResume(await parseResume({ bytes, fileName: 'transcription.txt' }));
  const provenance = Object.fromEntries(
    Object.entries(parsed.provenance).map(([pointer, source]) => [
      pointer,
      { ...source, confidence: Math.min(source.confidence, mostConfidence) },
    ]),
  );
  return { ...parsed, provenance, document: { ...parsed.document, transcribedBy: model } };
}
