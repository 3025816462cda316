import { CandorError } from '#core/errors.ts';
import { runAnalysis } from '../analyze/run.ts';
import { runExport } from '../export/make.ts';
import { describeError, log } from '../log.ts';
import { runReading } from '../parse/run.ts';
import type { Delivery, Ports, Run } from '../ports.ts';
import { failRun } from './fail.ts';
import { verdictOf } from './verdict.ts';

/** A consumer that is silent for so long is taken for dead, and another may take its run. */
export const leaseSeconds = 60;
/** As many as the queue delivers: three retries after the first attempt (R5). */
export const maxAttempts = 4;

export type Outcome = { do: 'ack' } | { do: 'retry'; delaySeconds: number };

/**
 * What a stage can come to when nothing is thrown. `until`: it has nothing to do before something else wakes it; asked
 * once more when the run is ready to be woken, since the waking may have come too early.
 */
export type StageEnd = 'done' | { until: () => Promise<boolean> } | { failed: Reason };
type Reason = NonNullable<Run['error']>;

const stages = { parse: runReading, analyze: runAnalysis, export: runExport };

/** One delivery of one message. Whatever was delivered before, the run is worked on by at most one consumer (R1). */
export async function processRun(ports: Ports, runId: string, delivery: Delivery): Promise<Outcome> {
  const run = await ports.runs.claim(runId, leaseSeconds, delivery);
  // Unknown, finished, or in another consumer's hands: nothing to do here (R4).
  if (!run) return { do: 'ack' };
  try {
    // Nobody was there to fail it: each of its consumers died.
    if (run.attempts > maxAttempts) await failRun(ports, run, run.error ?? { code: 'internal' });
    else return await conclude(ports, run, await stages[run.kind](ports, run));
    return { do: 'ack' };
  } catch (error) {
    return giveUpOrRetry(ports, run, error);
  }
}

async function conclude(ports: Ports, run: Run, end: StageEnd): Promise<Outcome> {
  if (end === 'done') await ports.runs.finish(run);
  else if ('failed' in end) await failRun(ports, run, end.failed);
  else {
    await ports.runs.park(run);
    if (await end.until()) return { do: 'retry', delaySeconds: 1 };
  }
  return { do: 'ack' };
}

async function giveUpOrRetry(ports: Ports, run: Run, error: unknown): Promise<Outcome> {
  const known = error instanceof CandorError ? error : new CandorError('internal', { cause: error });
  const reason = { code: known.code, ...(known.extra.detail && { detail: known.extra.detail }) };
  const verdict = verdictOf(known.code);
  log('warn', 'run.failed', {
    run: run.id,
    kind: run.kind,
    attempt: run.attempts,
    code: known.code,
    verdict,
    ...describeError(error),
  });
  if (verdict === 'fail') {
    await failRun(ports, run, reason);
    return { do: 'ack' };
  }
  await ports.runs.release(run, reason);
  return { do: 'retry', delaySeconds: known.extra.retryAfter ?? retryDelay(run.attempts) };
}

/** 1, 2, 4 s: with four attempts the owner sees the end of it well within 30 s (R5). */
function retryDelay(attempts: number): number {
  return Math.min(2 ** Math.max(attempts - 1, 0), 30);
}
