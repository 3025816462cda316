import { describeError, log } from '../log.ts';
import type { OwnerId, Ports, Run, RunKind } from '../ports.ts';

/**
 * Makes the run of a subject (or takes the one there is, a failed one from the start) and sends its message. The row is the truth: when sending fails it stays
 * `queued` and the sweeper sends it (R3).
 */
export async function enqueue(ports: Ports, owner: OwnerId, kind: RunKind, subjectId: string): Promise<Run> {
  const known = await ports.runs.insert(owner, { id: ports.newId(), kind, subjectId });
  const run = known.state === 'failed' ? ((await ports.runs.retry(owner, known.id)) ?? known) : known;
  if (run.state === 'queued') await sendRun(ports, run);
  return run;
}

export async function sendRun(ports: Ports, run: Run): Promise<boolean> {
  try {
    await ports.queues.send(run.kind, { runId: run.id });
    await ports.runs.markSent(run.id);
    return true;
  } catch (error) {
    log('warn', 'run.send_failed', { run: run.id, ...describeError(error) });
    return false;
  }
}
