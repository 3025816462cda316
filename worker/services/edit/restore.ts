import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';
import { readable } from './change.ts';

/** Makes an older version the newest one; the versions between stay in the history. */
export async function restoreVersion(
  ports: Ports,
  owner: OwnerId,
  id: string,
  { expectedVersion, version }: { expectedVersion: number; version: number },
): Promise<ResumeRecord> {
  await readable(ports, owner, id, expectedVersion);
  const { resume, corrections } = found(await ports.resumes.version(owner, id, version));
  const restored = found(
    await ports.resumes.change(owner, id, { expectedVersion, resume, corrections, cause: 'undo' }),
  );
  await audited(ports, owner, 'resume.restored', id);
  return restored;
}
