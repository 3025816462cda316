import { describeError, log } from './log.ts';
import type { OwnerId, Ports } from './ports.ts';

/** Notes what was done. It is done already, so a note that cannot be written is told to the log and to nobody else. */
export async function audited(
  { audit }: Pick<Ports, 'audit'>,
  owner: OwnerId,
  action: string,
  subjectId?: string,
): Promise<void> {
  try {
    await audit.record(owner, action, subjectId);
  } catch (error) {
    log('error', 'audit.lost', { action, subject: subjectId, ...describeError(error) });
  }
}
