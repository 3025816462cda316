import type { ResumeRecord } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import { audited } from '../audited.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** A résumé without a file: ready at once, version 1. */
export async function createResume(
  ports: Ports,
  owner: OwnerId,
  { title, resume }: { title?: string | undefined; resume: Resume },
): Promise<ResumeRecord> {
  const name = title ?? resume.basics?.name ?? '';
  const { record } = await ports.resumes.insert(owner, {
    id: ports.newId(),
    uploadId: null,
    title: name.slice(0, 200),
    state: 'ready',
    resume,
  });
  await audited(ports, owner, 'resume.created', record.id);
  return record;
}
