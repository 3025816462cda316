import type { ErrorCode } from '#core/errors.ts';
import { failReading } from '../parse/fail.ts';
import { failAnalysis } from '../analyze/fail.ts';
import type { Ports, Run } from '../ports.ts';

/** Ends a run and everything that waits for it, with the reason that its owner is shown. */
export async function failRun(ports: Ports, run: Run, error: { code: ErrorCode; detail?: string }): Promise<void> {
  if (run.kind === 'parse') await failReading(ports, run.owner, run.subjectId, error);
  else await failAnalysis(ports, run.owner, run.subjectId, error);
  await ports.runs.fail(run.id, error);
}
