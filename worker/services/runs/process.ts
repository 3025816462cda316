import { CandorError } from '#core/errors.ts';
import { runAnalysis } from '../analyze/run.ts';
import { describeError, log } from '../log.ts';
import { runReading } from '../parse/run.ts';
import type { Ports, Run } from '../ports.ts';
import { failRun } from './fail.ts';
import { verdictOf } from './verdict.ts';

/** A consumer that is silent for so long is taken for dead, and another may take its run. */
export const leaseSeconds = 120;

export type Outcome = { do: 'ack' } | { do: 'retry'; delaySeconds: number };

const stages = { parse: runReading, analyze: runAnalysis };

/** One delivery of one message. Whatever was delivered before, the run is worked on by at most one consumer (R1). */
export async function processRun(ports: Ports, runId: string): Promise<Outcome> {
  const run = await ports.runs.claim(runId, leaseSeconds);
  // Unknown, finished, or in another consumer's hands: nothing to do here (R4).
  if (!run) return { do: 'ack' };
  try {
    await stages[run.kind](ports, run);
    await ports.runs.finish(run.id);
    return { do: 'ack' };
  } catch (error) {
    return giveUpOrRetry(ports, run, error);
  }
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
  await ports.runs.release(run.id, reason);
  return { do: 'retry', delaySeconds: known.extra.retryAfter ?? retryDelay(run.attempts) };
}

/** 1, 2, 4 s: with four attempts the owner sees the end of it well within 30 s (R5). */
function retryDelay(attempts: number): number {
  return Math.min(2 ** Math.max(attempts - 1, 0), 30);
}
