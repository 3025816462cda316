import type { ResumeSummary } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { enqueue } from '../runs/enqueue.ts';

/** A failed reading is queued again; one that did not fail is left as it is. */
export async function retryReading(ports: Ports, owner: OwnerId, resumeId: string): Promise<ResumeSummary> {
  const record = found(await ports.resumes.get(owner, resumeId));
  if (record.state !== 'failed') return summary(record);
  await ports.resumes.setState(owner, resumeId, 'queued');
  await enqueue(ports, owner, 'parse', resumeId);
  await audited(ports, owner, 'resume.retried', resumeId);
  return summary(found(await ports.resumes.get(owner, resumeId)));
}

/** The record without its weight. */
export function summary<T extends ResumeSummary>(record: T): ResumeSummary {
  const { id, uploadId, title, state, error, version, design, parentId, jobId, ...rest } = record;
  const { archivedAt, deletedAt, createdAt, updatedAt } = rest;
  const times = { archivedAt, deletedAt, createdAt, updatedAt };
  return { id, uploadId, title, state, error, version, design, parentId, jobId, ...times };
}
