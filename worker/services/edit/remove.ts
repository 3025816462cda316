import { audited } from '../audited.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

/** Removes a résumé, all that hangs on it, and then the bytes: a fault in between leaves an orphan, never a dead row. */
export async function removeResume(ports: Ports, owner: OwnerId, id: string): Promise<void> {
  found(await ports.resumes.get(owner, id));
  const keys = await ports.resumes.objectKeys(owner, id);
  await ports.resumes.remove(owner, id);
  await Promise.all(keys.map((key) => ports.files.remove(key)));
  await audited(ports, owner, 'resume.removed', id);
}
