import type { AnalysisEvent, AnalysisRecord, AnalysisStep } from '#core/analyze/record.ts';
import type { Api } from '../api/client.ts';
import { ApiProblem, asProblem } from '../api/problem.ts';

/** The part of EventSource that is used, so that a test can play the server. */
export interface EventStream {
  addEventListener(type: string, listener: (event: { data?: string }) => void): void;
  close(): void;
}
export type OpenEvents = (url: string) => EventStream;

/** One analysis under way, as its events tell it. */
export class Run {
  readonly id: string;
  readonly withJob: boolean;
  steps = $state<AnalysisStep[]>([]);
  state = $state<'running' | 'done' | 'failed'>('running');
  problem = $state.raw<ApiProblem | null>(null);
  readonly finished: Promise<void>;

  #events: EventStream | undefined;
  #finish: () => void = () => {};

  constructor(api: Api, record: AnalysisRecord, open: OpenEvents) {
    this.id = record.id;
    this.withJob = record.jobId !== null;
    this.steps = record.steps.map((step) => step.step);
    this.finished = new Promise((resolve) => (this.#finish = resolve));
    if (record.state === 'done') this.#end('done');
    else if (record.state === 'failed') this.#fail(record.error?.code ?? 'internal');
    else this.#listen(api, open);
  }

  /** EventSource reconnects by itself and says which event it had last; only a closed stream ends in an error. */
  #listen(api: Api, open: OpenEvents) {
    const events = (this.#events = open(api.analyses.eventsUrl(this.id)));
    const on = (type: AnalysisEvent['type'], take: (event: AnalysisEvent) => void) =>
      events.addEventListener(type, (event) => event.data && take(JSON.parse(event.data) as AnalysisEvent));
    on('step', (event) => event.type === 'step' && this.#begin(event.step));
    on('done', () => this.#end('done'));
    on('failed', (event) => event.type === 'failed' && this.#fail(event.code));
    events.addEventListener('error', () => void this.#ask(api));
  }

  /** After a broken stream the record is the truth; a lost connection is tried again by the stream itself. */
  async #ask(api: Api) {
    if (this.state !== 'running') return;
    try {
      const record = await api.analyses.get(this.id);
      if (record.state === 'done') this.#end('done');
      if (record.state === 'failed') this.#fail(record.error?.code ?? 'internal');
    } catch (error) {
      const problem = asProblem(error);
      if (problem.status === 404) this.#fail('not_found');
    }
  }

  #begin(step: AnalysisStep) {
    if (!this.steps.includes(step)) this.steps.push(step);
  }

  #fail(code: ApiProblem['code']) {
    this.problem = new ApiProblem(code, 0);
    this.#end('failed');
  }

  #end(state: 'done' | 'failed') {
    this.state = state;
    this.#events?.close();
    this.#finish();
  }

  close() {
    this.#events?.close();
  }
}
