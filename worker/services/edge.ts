import type { Voice } from './ports.ts';

export interface Eyes {
  /** Its name. */
  model: string;
  /** The text of a document, line by line. Throws `model_unavailable`. */
  transcribe(file: { bytes: Uint8Array; mediaType: string }): Promise<{ text: string; tokens: number }>;
}

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
