import type { Design } from '#core/render/design.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

export interface Beside {
  title?: string | undefined;
  design?: Design | undefined;
  archived?: boolean | undefined;
}

/** What stands beside the content: the last one who sets it wins, for no words can be lost by it. */
export async function updateResume(ports: Ports, owner: OwnerId, id: string, change: Beside): Promise<ResumeRecord> {
  const record = found(await ports.resumes.update(owner, id, change));
  for (const what of Object.keys(change)) await audited(ports, owner, `resume.${what}_set`, id);
  return record;
}
