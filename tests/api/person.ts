import { setTimeout as sleep } from 'node:timers/promises';
import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { ResumeSummary } from '#core/resume/record.ts';
import type { Upload } from '#core/parse/upload.ts';
import { conform } from '#worker/api/testing/conform.ts';
import type { TestInit, TestWorker } from './worker.ts';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

/** Somebody with a browser: keeps cookies, sends the page's Origin, and holds each answer against the document (D1). */
export class Person {
  readonly worker: TestWorker;
  cookie = '';

  constructor(worker: TestWorker) {
    this.worker = worker;
  }

  static async arrive(worker: TestWorker): Promise<Person> {
    const person = new Person(worker);
    const { headers, status } = await person.call('POST', '/sessions');
    if (status !== 200) throw new Error(`no session: ${status}`);
    person.cookie = headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    return person;
  }

  fetch(path: string, init: TestInit = {}): Promise<Response> {
    const headers = { origin: this.worker.url.origin, cookie: this.cookie, ...init.headers };
    return this.worker.fetch(`/api/v1${path}`, { ...init, headers });
  }

  async call<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await this.fetch(path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.headers.get('content-type')?.includes('json')) {
      return { status: response.status, headers: response.headers, body: text as T };
    }
    const parsed = JSON.parse(text) as T;
    conform(method, `/api/v1${path}`, response.status, parsed);
    return { status: response.status, headers: response.headers, body: parsed };
  }

  async upload(
    bytes: Uint8Array | string,
    fileName = 'ada.txt',
  ): Promise<Answer<{ upload: Upload; resume: ResumeSummary }>> {
    const headers = { 'x-file-name': encodeURIComponent(fileName) };
    const body = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
    const response = await this.fetch('/uploads', { method: 'POST', headers, body });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  analysis(id: string): Promise<AnalysisRecord> {
    return this.until<AnalysisRecord>(`/analyses/${id}`, ({ state }) => state === 'done' || state === 'failed');
  }

  /** Asks again until the answer is as wished. */
  async until<T>(path: string, isDone: (body: T) => boolean, timeoutMs = 30_000): Promise<T> {
    for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(100)) {
      const { body } = await this.call<T>('GET', path);
      if (isDone(body)) return body;
    }
    throw new Error(`${path} did not become as wished`);
  }

  /** Says something; the parts of the answer's stream in their order. */
  async say(chatId: string, text: string, focus?: Record<string, string>): Promise<Chunk[]> {
    const message = { id: crypto.randomUUID(), role: 'user', parts: [{ type: 'text', text }] };
    const response = await this.fetch(`/chats/${chatId}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message, focus }),
    });
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    return chunksOf(await response.text());
  }
}

export type Chunk = {
  type: string;
  delta?: string;
  data?: Record<string, unknown>;
  messageMetadata?: Record<string, unknown>;
};

export function chunksOf(stream: string): Chunk[] {
  return stream
    .split('\n')
    .filter((line) => line.startsWith('data: ') && line !== 'data: [DONE]')
    .map((line) => JSON.parse(line.slice('data: '.length)) as Chunk);
}

export function textIn(chunks: Chunk[]): string {
  return chunks.map(({ type, delta }) => (type === 'text-delta' ? delta : '')).join('');
}
