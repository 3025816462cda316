import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { Chat, ChatMessage, Suggestion } from '#core/coach/record.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { JobRecord } from '#core/job/record.ts';
import type { Upload } from '#core/parse/upload.ts';
import type { ExportRecord } from '#core/render/record.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import type { ResumeRecord, ResumeSummary, ResumeVersion } from '#core/resume/record.ts';
import type { Share, SharedView } from '#core/share/record.ts';
import { asProblem, problemOf } from './problem.ts';

export const base = '/api/v1';

export interface Page<T> {
  items: T[];
  next?: string | null;
}
export interface Decision {
  suggestion: Suggestion;
  resume: ResumeRecord;
}
export interface User {
  id: string;
  isAnonymous: boolean;
  name: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

async function call<T>(method: Method, path: string, body?: unknown): Promise<T> {
  let response: Response;
  try {
    response = await fetch(base + path, {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    throw asProblem(error);
  }
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const get = <T>(path: string) => call<T>('GET', path);
const post = <T>(path: string, body: unknown = {}) => call<T>('POST', path, body);
const patch = <T>(path: string, body: unknown) => call<T>('PATCH', path, body);
const remove = (path: string) => call<void>('DELETE', path);
const query = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length ? `?${new URLSearchParams(given)}` : '';
};

/** Every call of the interface, named as the resources are. All throw `ApiProblem`. */
export const api = {
  sessions: {
    start: () => post<{ user: User }>('/sessions'),
    current: () => get<{ user: User }>('/sessions/current'),
  },
  resumes: {
    get: (id: string) => get<ResumeRecord>(`/resumes/${id}`),
    list: () => get<Page<ResumeSummary>>('/resumes'),
    edit: (id: string, expectedVersion: number, patches: Patch[]) =>
      patch<ResumeRecord>(`/resumes/${id}`, { expectedVersion, patches }),
    retry: (id: string) => post<ResumeSummary>(`/resumes/${id}/retry`),
    versions: (id: string) => get<Page<ResumeVersion>>(`/resumes/${id}/versions`),
    restore: (id: string, expectedVersion: number, version: number) =>
      post<ResumeRecord>(`/resumes/${id}/restore`, { expectedVersion, version }),
  },
  jobs: {
    create: (text: string) => post<JobRecord>('/jobs', { text }),
    get: (id: string) => get<JobRecord>(`/jobs/${id}`),
  },
  analyses: {
    create: (body: { resumeId: string; jobId?: string; chatId?: string }) => post<AnalysisRecord>('/analyses', body),
    get: (id: string) => get<AnalysisRecord>(`/analyses/${id}`),
    retry: (id: string) => post<AnalysisRecord>(`/analyses/${id}/retry`),
    eventsUrl: (id: string) => `${base}/analyses/${id}/events`,
  },
  chats: {
    list: (q?: string) => get<Page<Chat>>(`/chats${query({ q, limit: '100' })}`),
    create: (body: { title?: string; resumeId?: string; jobId?: string } = {}) => post<Chat>('/chats', body),
    get: (id: string) => get<Chat>(`/chats/${id}`),
    change: (id: string, body: { title?: string; pinned?: boolean; resumeId?: string | null; jobId?: string | null }) =>
      patch<Chat>(`/chats/${id}`, body),
    remove: (id: string) => remove(`/chats/${id}`),
    messages: (id: string) => get<{ items: ChatMessage[]; suggestions: Suggestion[] }>(`/chats/${id}/messages`),
    note: (id: string, parts: { type: string; [key: string]: unknown }[]) =>
      post<ChatMessage>(`/chats/${id}/notes`, { parts }),
    messagesUrl: (id: string) => `${base}/chats/${id}/messages`,
  },
  suggestions: {
    list: (chatId: string) => get<Page<Suggestion>>(`/suggestions${query({ chatId })}`),
    accept: (id: string, expectedVersion: number, after?: unknown) =>
      post<Decision>(
        `/suggestions/${id}/accept`,
        after === undefined ? { expectedVersion } : { expectedVersion, after },
      ),
    reject: (id: string) => post<Decision>(`/suggestions/${id}/reject`),
    undo: (id: string, expectedVersion: number) => post<Decision>(`/suggestions/${id}/undo`, { expectedVersion }),
  },
  exports: {
    create: (resumeId: string, format: ExportFormat) => post<ExportRecord>('/exports', { resumeId, format }),
    fileUrl: (id: string) => `${base}/exports/${id}/file`,
  },
  shares: {
    list: (analysisId: string) => get<Page<Share>>(`/shares${query({ analysisId })}`),
    create: (body: { analysisId: string; days: number; showIdentity: boolean }) =>
      post<{ share: Share; token: string; url: string }>('/shares', body),
    revoke: (id: string) => remove(`/shares/${id}`),
    view: (token: string) => get<SharedView>(`/shared/${token}`),
  },
};

export type Api = typeof api;
export type Uploaded = { upload: Upload; resume: ResumeSummary };
