import type { AnalysisEvent, AnalysisRecord } from '#core/analyze/record.ts';
import { found } from '../found.ts';
import type { OwnerId, Ports } from '../ports.ts';

const pollMilliseconds = 300;

/** Events of an analysis so far, in their order: the number of an event never changes. */
export function eventsOf(analysis: AnalysisRecord): AnalysisEvent[] {
  const events: AnalysisEvent[] = analysis.steps.map(({ step, at }) => ({ type: 'step', step, at }));
  if (analysis.state === 'done') events.push({ type: 'done', analysisId: analysis.id });
  if (analysis.state === 'failed') events.push({ type: 'failed', ...(analysis.error ?? { code: 'internal' }) });
  return events;
}

/**
 * Events from number `after` + 1 on, as they come; ends after `done` or `failed`, or when `signal` is aborted.
 * `tick` yields nothing and lets the caller keep the connection alive.
 */
export async function* watchAnalysis(
  ports: Ports,
  owner: OwnerId,
  id: string,
  { after, signal, wait }: { after: number; signal: AbortSignal; wait: (milliseconds: number) => Promise<void> },
): AsyncGenerator<{ id: number; event: AnalysisEvent } | 'idle'> {
  let seen = after;
  while (!signal.aborted) {
    const analysis = found(await ports.analyses.get(owner, id));
    for (const [index, event] of eventsOf(analysis).entries()) {
      if (index < seen) continue;
      seen = index + 1;
      yield { id: seen, event };
    }
    if (analysis.state === 'done' || analysis.state === 'failed') return;
    yield 'idle';
    await wait(pollMilliseconds);
  }
}
