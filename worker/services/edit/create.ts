import type { Design } from '#core/render/design.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import { audited } from '../audited.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** A résumé without a file, blank or from JSON Resume: ready at once, version 1. */
export async function createResume(
  ports: Ports,
  owner: OwnerId,
  { title, resume, design }: { title?: string | undefined; resume: Resume; design?: Design | undefined },
): Promise<ResumeRecord> {
  const name = title ?? resume.basics?.name ?? '';
  const { record } = await ports.resumes.insert(owner, {
    id: ports.newId(),
    uploadId: null,
    title: name.slice(0, 200),
    state: 'ready',
    resume,
    ...(design && { design }),
  });
  await audited(ports, owner, 'resume.created', record.id);
  return record;
}
