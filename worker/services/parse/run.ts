import { CandorError } from '#core/errors.ts';
import type { ParsedResume } from '#core/parse/document.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { waitingAnalyses } from '../analyze/waiting.ts';
import { leavesOf } from '../export/unplaced.ts';
import { found } from '../found.ts';
import type { Ports, Run } from '../ports.ts';
import { enqueue } from '../runs/enqueue.ts';
import type { StageEnd } from '../runs/process.ts';

/**
 * Reads an uploaded file into version 1 of its résumé, then wakes the analyses that wait for it. Each step can be
 * repeated: a run that died half-way goes on from what is stored (R2).
 */
export async function runReading(ports: Ports, run: Run): Promise<StageEnd> {
  const record = found(await ports.resumes.get(run.owner, run.subjectId));
  if (record.state !== 'ready') {
    const parsed = await readFile(ports, run, record);
    if (leavesOf(parsed.resume).length === 0) throw new CandorError('file_not_resume');
    found(await ports.resumes.setParsed(run.owner, record.id, parsed));
    await audited(ports, run.owner, 'resume.parsed', record.id);
  }
  for (const analysis of await waitingAnalyses(ports, run.owner, record.id)) {
    await enqueue(ports, run.owner, 'analyze', analysis.id);
  }
  return 'done';
}

async function readFile(ports: Ports, run: Run, record: ResumeRecord): Promise<ParsedResume> {
  if (!record.uploadId) throw new CandorError('file_missing');
  const upload = found(await ports.uploads.get(run.owner, record.uploadId));
  const file = await ports.files.get(upload.objectKey);
  if (!file) throw new CandorError('file_missing');
  const [{ parseResume }, { requireResume }] = await Promise.all([
    import('#core/parse/parse.ts'),
    import('#core/parse/require-resume.ts'),
  ]);
  const parsed = await parseResume({
    bytes: file.bytes,
    fileName: upload.fileName,
    onStep: (step) => noteStep(ports, run, step),
  });
  return requireResume(parsed);
}

/** A step of reading is shown on the résumé and on each analysis that waits for it. */
async function noteStep(ports: Ports, run: Run, step: 'reading' | 'structuring'): Promise<void> {
  const waiting = await waitingAnalyses(ports, run.owner, run.subjectId);
  await Promise.all([
    ports.resumes.setState(run.owner, run.subjectId, step),
    ...waiting.map((analysis) => ports.analyses.addStep(run.owner, analysis.id, step)),
  ]);
}
