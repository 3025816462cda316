import { log } from '../log.ts';
import type { Ports } from '../ports.ts';
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
    if (run.attempts >= maxAttempts) {
      await failRun(ports, run, run.error ?? { code: 'internal' });
      failed += 1;
    } else if (await sendRun(ports, run)) sent += 1;
  }
  if (sent + failed > 0) log('info', 'runs.swept', { sent, failed });
  return { sent, failed };
}
