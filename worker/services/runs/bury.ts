import type { Ports } from '../ports.ts';
import { failRun } from './fail.ts';
import { maxAttempts } from './process.ts';

/**
 * A dead letter: all attempts are used up. The run and its subject end as `failed`, to be retried by their owner (R5).
 * One that died of the database's absence has attempts left; the sweeper sends it again.
 */
export async function buryRun(ports: Ports, runId: string): Promise<void> {
  const run = await ports.runs.get(runId);
  if (run && run.attempts >= maxAttempts) await failRun(ports, run, run.error ?? { code: 'internal' });
}
