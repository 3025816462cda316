import { CandorError } from '#core/errors.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

/**
 * A copy to change by itself, tailored to a job when one is given. It remembers what it came from, and takes along what
 * the person has stated and what was read in the file, so that nothing has to be said twice.
 */
export async function copyResume(
  ports: Ports,
  owner: OwnerId,
  { fromId, jobId, title }: { fromId: string; jobId?: string | undefined; title?: string | undefined },
): Promise<ResumeRecord> {
  const from = found(await ports.resumes.get(owner, fromId));
  if (from.state !== 'ready') throw new CandorError('conflict', { version: from.version });
  const job = jobId ? found(await ports.jobs.get(owner, jobId)) : null;
  const { parsed, corrections, design, resume } = from;
  const { record } = await ports.resumes.insert(owner, {
    id: ports.newId(),
    uploadId: null,
    title: (title ?? [from.title, job?.job.title].filter(Boolean).join(' · ')).slice(0, 200),
    state: 'ready',
    resume,
    parsed,
    corrections,
    design,
    parentId: from.id,
    jobId: job?.id ?? null,
  });
  await audited(ports, owner, 'resume.copied', record.id);
  return record;
}
