import type { Eyes, Voice } from './ports.ts';

/** What a request has at hand beside the stores. */
export interface Edge {
  /** A file of the static build, e.g. `/share.html`. */
  asset(path: string): Promise<Response>;
  voice: Voice;
  /** Reads what is only a picture; null without a model. */
  eyes: Eyes | null;
  /** Lets work go on after the response has been sent or the client has left. */
  waitUntil(work: Promise<unknown>): void;
}
