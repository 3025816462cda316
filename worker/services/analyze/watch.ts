import type { AnalysisEvent } from '#core/analyze/record.ts';
import { found } from '../found.ts';
import type { AnalysisProgress, OwnerId, Ports } from '../ports.ts';

/** Milliseconds between looks: often while something happens, seldom when it takes long. */
const poll = { first: 300, growth: 1.5, most: 2_000 };
/** An event source comes back by itself and says what it has seen. */
const longestWatch = 120_000;

/** Events of an analysis so far, in their order: the number of an event never changes. */
export function eventsOf(analysis: AnalysisProgress): AnalysisEvent[] {
  const events: AnalysisEvent[] = analysis.steps.map(({ step, at }) => ({ type: 'step', step, at }));
  if (analysis.state === 'done') events.push({ type: 'done', analysisId: analysis.id });
  if (analysis.state === 'failed') events.push({ type: 'failed', ...(analysis.error ?? { code: 'internal' }) });
  return events;
}

/**
 * Events from number `after` + 1 on, as they come; ends after `done` or `failed`, when `signal` is aborted, or after two
 * minutes, from where the watcher may go on. An analysis that was started again is told from its first event on.
 * `idle` says that nothing came, and lets the caller keep the connection alive.
 */
export async function* watchAnalysis(
  ports: Ports,
  owner: OwnerId,
  id: string,
  { after, signal, wait }: { after: number; signal: AbortSignal; wait: (milliseconds: number) => Promise<void> },
): AsyncGenerator<{ id: number; event: AnalysisEvent } | 'idle'> {
  let seen = after;
  let begun: string | undefined;
  let pause = poll.first;
  for (let waited = 0; !signal.aborted && waited < longestWatch; waited += pause) {
    const analysis = found(await ports.analyses.progress(owner, id));
    const events = eventsOf(analysis);
    const start = analysis.steps[0]?.at;
    if (events.length < seen || (begun !== undefined && start !== begun)) seen = 0;
    begun = start;
    pause = events.length > seen ? poll.first : Math.min(pause * poll.growth, poll.most);
    for (const event of events.slice(seen)) yield { id: ++seen, event };
    if (analysis.state === 'done' || analysis.state === 'failed') return;
    yield 'idle';
    await wait(pause);
  }
}
