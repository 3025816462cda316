import type { Ports } from '../ports.ts';
import { failRun } from './fail.ts';

/** A dead letter: all attempts are used up. The run and its subject end as `failed`, to be retried by their owner (R5). */
export async function buryRun(ports: Ports, runId: string): Promise<void> {
  const run = await ports.runs.get(runId);
  if (!run || run.state === 'done' || run.state === 'failed') return;
  await failRun(ports, run, run.error ?? { code: 'internal' });
}
