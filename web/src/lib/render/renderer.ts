import type { RenderAnswer, RenderJob, RenderRequest, RenderResult } from './render-job.ts';

/** Thrown to whoever waits for a drawing that a newer one has overtaken, or when the renderer is closed. */
export class Overtaken extends Error {}

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
}

interface Port {
  postMessage(message: RenderRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<RenderAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * The document renderer in a worker of its own, started with the first job. `render` gives bytes (a PDF for the
 * preview is the very file that is downloaded); `latest` is for previews: of the jobs that wait only the newest is
 * drawn, the others end with `Overtaken`. `close` when the editor goes away.
 */
export class Renderer {
  #start: () => Port;
  #worker: Port | undefined;
  #waiting = new Map<number, Waiting>();
  #next: { job: RenderJob; waiting: Waiting } | undefined;
  #drawing = false;
  #id = 0;

  constructor(
    start: () => Port = () => new Worker(new URL('./render.worker.ts', import.meta.url), { type: 'module' }),
  ) {
    this.#start = start;
  }

  render<J extends RenderJob>(job: J): Promise<RenderResult<J>> {
    return new Promise((resolve, reject) => this.#send(job, { resolve, reject }));
  }

  /** The newest of what was asked for; see the class. */
  latest<J extends RenderJob>(job: J): Promise<RenderResult<J>> {
    return new Promise((resolve, reject) => {
      this.#next?.waiting.reject(new Overtaken());
      this.#next = { job, waiting: { resolve, reject } };
      void this.#drawNext();
    });
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#fail(new Overtaken());
    this.#next?.waiting.reject(new Overtaken());
    this.#next = undefined;
  }

  async #drawNext(): Promise<void> {
    if (this.#drawing || !this.#next) return;
    const { job, waiting } = this.#next;
    this.#next = undefined;
    this.#drawing = true;
    await this.render(job).then(waiting.resolve as (result: unknown) => void, waiting.reject);
    this.#drawing = false;
    void this.#drawNext();
  }

  #send(job: RenderJob, waiting: Waiting): void {
    const worker = (this.#worker ??= this.#listen(this.#start()));
    const id = ++this.#id;
    this.#waiting.set(id, waiting);
    worker.postMessage({ id, job });
  }

  #listen(worker: Port): Port {
    worker.onmessage = ({ data }) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.result as never);
    };
    // A worker that cannot load answers nothing: the next job starts a new one.
    worker.onerror = (event) => {
      this.#worker = undefined;
      this.#fail(new Error(event.message));
    };
    return worker;
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
