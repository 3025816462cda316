import { CandorError } from '#core/errors.ts';
import { jobTextLimit } from '#core/job/record.ts';
import type { JobRecord } from '#core/job/record.ts';
import { audited } from '../audited.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Keeps a job description with what it asks for. The same text again is the same row. */
export async function addJob(ports: Ports, owner: OwnerId, text: string): Promise<JobRecord> {
  if (text.trim() === '') throw new CandorError('input_invalid', { fields: [{ path: 'text', message: 'is empty' }] });
  if (text.length > jobTextLimit) throw new CandorError('job_too_long');
  const { readJob } = await import('#core/job/read-job.ts');
  const row = { id: ports.newId(), text, job: readJob(text), createdAt: ports.now().toISOString() };
  const job = await ports.jobs.insert(owner, row);
  await audited(ports, owner, 'job.added', job.id);
  return job;
}
