import { describeError, log } from '../log.ts';
import type { Ports, Run } from '../ports.ts';
import { sendRun } from './enqueue.ts';
import { failRun } from './fail.ts';

/** A queued run whose message has not led to a claim for so long is sent again. */
const staleSeconds = 60;
/** As many as the queue delivers: three retries after the first attempt (R5). */
export const maxAttempts = 4;
const batch = 50;

/** Sends again what was never sent, got lost or hangs; fails what has used up its attempts (R3, R6). */
export async function sweepRuns(ports: Ports): Promise<{ sent: number; failed: number }> {
  let sent = 0;
  let failed = 0;
  for (const run of await ports.runs.stale(staleSeconds, batch)) {
    if (run.attempts < maxAttempts) sent += Number(await sendRun(ports, run));
    else failed += Number(await giveUp(ports, run));
  }
  if (sent + failed > 0) log('info', 'runs.swept', { sent, failed });
  return { sent, failed };
}

/** One run that cannot even be failed must not keep those after it from being swept; it is met again next time. */
async function giveUp(ports: Ports, run: Run): Promise<boolean> {
  try {
    await failRun(ports, run, run.error ?? { code: 'internal' });
    return true;
  } catch (error) {
    log('error', 'run.sweep_failed', { run: run.id, ...describeError(error) });
    return false;
  }
}
