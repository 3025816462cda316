import type { ResumeRecord } from '#core/resume/record.ts';
import { audited } from '../audited.ts';
import { found } from '../found.ts';
import { describeError, log } from '../log.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Milliseconds in which a résumé that was thrown away can be brought back. */
const grace = 24 * 3_600_000;
const batch = 20;

/** Throws a résumé away: it is gone for everybody, links to it too, but can be brought back for a day. */
export async function removeResume(ports: Ports, owner: OwnerId, id: string): Promise<void> {
  found(await ports.resumes.setDeleted(owner, id, true));
  await audited(ports, owner, 'resume.removed', id);
}

export async function bringBackResume(ports: Ports, owner: OwnerId, id: string): Promise<ResumeRecord> {
  const record = found(await ports.resumes.setDeleted(owner, id, false));
  await audited(ports, owner, 'resume.brought_back', id);
  return record;
}

/**
 * Removes a résumé for good, thrown away before or not, with all that hangs on it, and then the bytes: a fault in between
 * leaves an orphan, never a dead row.
 */
export async function purgeResume(ports: Ports, owner: OwnerId, id: string): Promise<void> {
  found((await purge(ports, owner, id)) || null);
}

/** With `thrownBefore` given, one that was brought back meanwhile is left alone; false when nothing was removed. */
async function purge(ports: Ports, owner: OwnerId, id: string, thrownBefore?: Date): Promise<boolean> {
  const keys = await ports.resumes.objectKeys(owner, id);
  if (!(await ports.resumes.remove(owner, id, thrownBefore))) return false;
  await Promise.all(keys.map((key) => ports.files.remove(key)));
  await audited(ports, owner, 'resume.purged', id);
  return true;
}

/** Purges what was thrown away a day ago. One that cannot be purged keeps no other from it; it is met again next time. */
export async function sweepRemoved(ports: Ports): Promise<number> {
  const before = new Date(ports.now().getTime() - grace);
  let purged = 0;
  for (const { owner, id } of await ports.resumes.expired(before, batch))
    try {
      purged += Number(await purge(ports, owner, id, before));
    } catch (error) {
      log('error', 'resume.purge_failed', { id, ...describeError(error) });
    }
  return purged;
}
