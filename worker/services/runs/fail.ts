import type { ErrorCode } from '#core/errors.ts';
import { failReading } from '../parse/fail.ts';
import { failAnalysis } from '../analyze/fail.ts';
import type { Ports, Run } from '../ports.ts';

/**
 * Ends a run and everything that waits for it, with the reason that its owner is shown; unless it is over, or another
 * attempt has begun since `run` was read.
 */
export async function failRun(ports: Ports, run: Run, error: { code: ErrorCode; detail?: string }): Promise<void> {
  const current = await ports.runs.get(run.id);
  if (!current || current.attempts !== run.attempts || current.state === 'done' || current.state === 'failed') return;
  if (run.kind === 'parse') await failReading(ports, run.owner, run.subjectId, error);
  else if (run.kind === 'export') await ports.exports.fail(run.owner, run.subjectId, error);
  else await failAnalysis(ports, run.owner, run.subjectId, error);
  await ports.runs.fail(run, error);
}
