import { classifyText } from '#core/parse/classify.ts';
import type { JobRecord } from '#core/job/record.ts';
import type { Api, Uploaded } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';

/** Something on its way from the person to the server, shown in the conversation until it has arrived. */
export interface Arrival {
  key: string;
  kind: 'resume' | 'job';
  name: string;
  size: number;
  /** Share of the bytes that have gone up, 0–1. */
  progress: number;
  state: 'sending' | 'failed';
  problem?: ApiProblem;
  stop: () => void;
}

/** Pasted text that waits in the composer, with what it is taken for. */
export interface Clip {
  text: string;
  kind: 'job' | 'resume';
}

export type SendFile = (
  file: File,
  options: { onProgress?: (share: number) => void; signal?: AbortSignal },
) => Promise<Uploaded>;

export interface Arrived {
  /** A session, made when the first thing comes. */
  ready(): Promise<void>;
  uploaded(uploaded: Uploaded): Promise<void>;
  brought(job: JobRecord): Promise<void>;
}

const textual = /\.(txt|md|markdown|text)$/i;

/** Files and pasted texts, sent in turn. A failure stays in view with its reason and can be tried again. */
export class Intake {
  arrivals = $state<Arrival[]>([]);

  #api: Api;
  #send: SendFile;
  #arrived: Arrived;
  #retries: Record<string, () => Promise<boolean>> = {};
  #count = 0;

  constructor(api: Api, send: SendFile, arrived: Arrived) {
    this.#api = api;
    this.#send = send;
    this.#arrived = arrived;
  }

  /** True when all of it arrived. Jobs go first, so that one analysis answers for both. */
  async take(files: File[], clips: Clip[] = []): Promise<boolean> {
    const sorted = await Promise.all(files.map(async (file) => ({ file, job: await jobText(file) })));
    const jobs = [
      ...sorted.flatMap(({ file, job }) => (job === null ? [] : [{ name: file.name, text: job }])),
      ...clips.filter((clip) => clip.kind === 'job').map((clip) => ({ name: '', text: clip.text })),
    ];
    const resumes = [
      ...sorted.filter(({ job }) => job === null).map(({ file }) => file),
      ...clips.filter((clip) => clip.kind === 'resume').map((clip) => asFile(clip.text)),
    ];
    let whole = true;
    for (const job of jobs) whole = (await this.#bringJob(job.name, job.text)) && whole;
    for (const file of resumes) whole = (await this.#bringFile(file)) && whole;
    return whole;
  }

  retry(key: string): Promise<boolean> {
    const again = this.#retries[key];
    this.drop(key);
    return again ? again() : Promise.resolve(false);
  }

  drop(key: string) {
    delete this.#retries[key];
    this.arrivals = this.arrivals.filter((arrival) => arrival.key !== key);
  }

  #bringFile(file: File): Promise<boolean> {
    const stopper = new AbortController();
    const arrival = this.#begin('resume', file.name, file.size, () => stopper.abort());
    const send = async () => {
      const onProgress = (share: number) => this.#update(arrival.key, { progress: share });
      await this.#arrived.uploaded(await this.#send(file, { onProgress, signal: stopper.signal }));
    };
    return this.#carry(arrival, send, () => this.#bringFile(file));
  }

  #bringJob(name: string, text: string): Promise<boolean> {
    const arrival = this.#begin('job', name, text.length, () => {});
    const send = async () => this.#arrived.brought(await this.#api.jobs.create(text));
    return this.#carry(arrival, send, () => this.#bringJob(name, text));
  }

  #begin(kind: Arrival['kind'], name: string, size: number, stop: () => void): Arrival {
    const arrival: Arrival = { key: `a${++this.#count}`, kind, name, size, progress: 0, state: 'sending', stop };
    this.arrivals.push(arrival);
    return arrival;
  }

  async #carry({ key }: Arrival, send: () => Promise<void>, again: () => Promise<boolean>): Promise<boolean> {
    try {
      await this.#arrived.ready();
      await send();
      this.drop(key);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') this.drop(key);
      else this.#update(key, { state: 'failed', problem: asProblem(error) });
      this.#retries[key] = again;
      return false;
    }
  }

  #update(key: string, change: Partial<Arrival>) {
    this.arrivals = this.arrivals.map((arrival) => (arrival.key === key ? { ...arrival, ...change } : arrival));
  }
}

/** The text of a dropped text file that is a job description, else null. */
async function jobText(file: File): Promise<string | null> {
  if (!textual.test(file.name) || file.size > 400_000) return null;
  const text = await file.text();
  return classifyText(text) === 'job' ? text : null;
}

function asFile(text: string): File {
  const json = /^\s*\{/.test(text);
  return new File([text], json ? 'resume.json' : 'resume.txt', { type: json ? 'application/json' : 'text/plain' });
}
