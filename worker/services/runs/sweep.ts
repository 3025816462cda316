import { startWhenRead } from '../analyze/request.ts';
import { describeError, log } from '../log.ts';
import type { Orphan, Ports, Run } from '../ports.ts';
import { enqueue, sendRun } from './enqueue.ts';
import { failRun } from './fail.ts';
import { maxAttempts } from './process.ts';

/** A queued run whose message has not led to a claim for so long is sent again. */
const staleSeconds = 60;
const batch = 50;

export interface Swept {
  sent: number;
  failed: number;
  adopted: number;
}

/**
 * Sends again what was never sent, got lost or hangs; fails what has used up its attempts (R3, R6); gives a run to what
 * was stored without one.
 */
export async function sweepRuns(ports: Ports): Promise<Swept> {
  const swept: Swept = { sent: 0, failed: 0, adopted: 0 };
  for (const run of await ports.runs.stale(staleSeconds, batch)) {
    if (run.attempts < maxAttempts) swept.sent += Number(await sendRun(ports, run));
    else swept.failed += await tried(run.id, () => giveUp(ports, run));
  }
  for (const orphan of await ports.runs.orphans(staleSeconds, batch))
    swept.adopted += await tried(orphan.subjectId, () => adopt(ports, orphan));
  if (swept.sent + swept.failed + swept.adopted > 0) log('info', 'runs.swept', { ...swept });
  return swept;
}

const giveUp = (ports: Ports, run: Run) => failRun(ports, run, run.error ?? { code: 'internal' });

async function adopt(ports: Ports, orphan: Orphan): Promise<void> {
  if (orphan.kind !== 'analyze') await enqueue(ports, orphan.owner, orphan.kind, orphan.subjectId);
  else await startWhenRead(ports, orphan.owner, orphan.subjectId, orphan.resumeId);
}

/** One that cannot be helped must not keep those after it from being swept; it is met again next time. */
async function tried(id: string, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 1;
  } catch (error) {
    log('error', 'run.sweep_failed', { id, ...describeError(error) });
    return 0;
  }
}
