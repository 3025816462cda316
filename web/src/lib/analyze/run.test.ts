import { describe, expect, it } from 'vitest';
import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { Api } from '../api/client.ts';
import { type EventStream, Run } from './run.svelte.ts';

const record = (change: Partial<AnalysisRecord> = {}) =>
  ({ id: 'a1', jobId: 'j1', state: 'queued', steps: [], error: null, ...change }) as unknown as AnalysisRecord;

class PlayedEvents implements EventStream {
  closed = false;
  #listeners: Record<string, (event: { data?: string }) => void> = {};
  addEventListener(type: string, listener: (event: { data?: string }) => void) {
    this.#listeners[type] = listener;
  }
  close() {
    this.closed = true;
  }
  play(type: string, data?: object) {
    this.#listeners[type]?.(data ? { data: JSON.stringify({ type, ...data }) } : {});
  }
}

function setUp(kept: AnalysisRecord = record()) {
  const events = new PlayedEvents();
  const api = { analyses: { eventsUrl: (id: string) => id, get: async () => kept } } as unknown as Api;
  return { events, run: new Run(api, record(), () => events) };
}

describe('run', () => {
  it('follows the steps in order, each once, and ends', async () => {
    const { events, run } = setUp();
    for (const step of ['uploaded', 'reading', 'reading', 'checking']) events.play('step', { step, at: '' });
    events.play('done', { analysisId: 'a1' });
    await run.finished;
    expect(run.steps).toEqual(['uploaded', 'reading', 'checking']);
    expect(run.state).toBe('done');
    expect(events.closed).toBe(true);
  });

  it('tells why it failed', async () => {
    const { events, run } = setUp();
    events.play('failed', { code: 'file_encrypted' });
    await run.finished;
    expect(run.problem?.code).toBe('file_encrypted');
  });

  it('believes the record when the stream breaks', async () => {
    const { events, run } = setUp(record({ state: 'done' }));
    events.play('error');
    await run.finished;
    expect(run.state).toBe('done');
  });

  it('does not listen for what is over already', async () => {
    const api = { analyses: { eventsUrl: String } } as unknown as Api;
    const run = new Run(api, record({ state: 'failed', error: { code: 'file_no_text' } }), () => {
      throw new Error('opened');
    });
    await run.finished;
    expect(run.problem?.code).toBe('file_no_text');
  });
});
