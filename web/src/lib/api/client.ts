import { hc } from 'hono/client';
import type { Comparison } from '#core/analyze/compare/schema.ts';
import type { AnalysisRecord, AnalysisSummary } from '#core/analyze/record.ts';
import type { Chat, ChatMessage, Fork, FoundChat, Suggestion } from '#core/coach/record.ts';
import type { ModelCall } from '#core/coach/model-call.ts';
import type { Masking } from '#core/mask/schema.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { Insight } from '#core/insight/schema.ts';
import type { JobRecord, JobSummary } from '#core/job/record.ts';
import type { Upload } from '#core/parse/upload.ts';
import type { Design } from '#core/render/design.ts';
import type { ExportRecord } from '#core/render/record.ts';
import type { SavedDesign } from '#core/render/saved-design.ts';
import type { ExportFormat } from '#core/render/schema.ts';
import type { ResumeRecord, ResumeSummary, ResumeVersion, ResumeView } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import type { Share, SharedView } from '#core/share/record.ts';
import type { Api as ServerApi } from '#worker/api/app.ts';
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
/** A version without its content. */
export type VersionLine = Omit<ResumeVersion, 'resume' | 'corrections'>;
export interface NewShare {
  share: Share;
  token: string;
  url: string;
}
/** A version of the résumé against at most one job. */
export interface ComparedSide {
  version: number;
  jobId?: string | undefined;
}
/** One branch of a conversation, and the suggestions of all. */
export interface KeptConversation {
  branch: number;
  items: ChatMessage[];
  forks: Fork[];
  suggestions: Suggestion[];
}
export interface ChatChange {
  title?: string;
  pinned?: boolean;
  resumeId?: string | null;
  jobId?: string | null;
  masking?: Masking;
  branch?: number;
}

type Answer<T> = Pick<Response, 'ok' | 'status' | 'headers'> & { json(): Promise<T> };

/** The body of a good answer; any other becomes an `ApiProblem`. */
async function body<T>(asked: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await asked;
  } catch (error) {
    throw asProblem(error);
  }
  if (!answer.ok) throw await problemOf(answer);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

const v1 = hc<ServerApi>('/').api.v1;
const of = (id: string) => ({ param: { id } });

/** Every call of the interface, named as the resources are. All throw `ApiProblem`. */
export const api = {
  sessions: {
    start: () => body(v1.sessions.$post()),
    coach: (): Promise<{ coach: string }> => body(v1.sessions.coach.$get()),
  },
  uploads: {
    file: async (id: string): Promise<ArrayBuffer> => {
      const answer = await fetch(`${base}/uploads/${id}/file`);
      if (!answer.ok) throw await problemOf(answer);
      return answer.arrayBuffer();
    },
  },
  resumes: {
    list: (query: { view: ResumeView; q?: string; cursor?: string; limit?: string }): Promise<Page<ResumeSummary>> =>
      body(v1.resumes.$get({ query })),
    create: (json: { title?: string; resume: Resume }): Promise<ResumeRecord> => body(v1.resumes.$post({ json })),
    copy: (json: { fromId: string; jobId?: string; title?: string }): Promise<ResumeRecord> =>
      body(v1.resumes.$post({ json })),
    update: (id: string, json: { title?: string; design?: Design; archived?: boolean }): Promise<ResumeRecord> =>
      body(v1.resumes[':id'].$patch({ ...of(id), json })),
    remove: (id: string, forGood = false): Promise<unknown> =>
      body(v1.resumes[':id'].$delete({ ...of(id), query: forGood ? { for_good: 'true' } : {} })),
    bringBack: (id: string): Promise<ResumeRecord> => body(v1.resumes[':id']['bring-back'].$post(of(id))),
    get: (id: string): Promise<ResumeRecord> => body(v1.resumes[':id'].$get(of(id))),
    transcribe: (id: string): Promise<unknown> => body(v1.resumes[':id'].transcriptions.$post(of(id))),
    edit: (id: string, expectedVersion: number, patches: Patch[]): Promise<ResumeRecord> =>
      body(v1.resumes[':id'].$patch({ ...of(id), json: { expectedVersion, patches } })),
    versions: (id: string): Promise<Page<VersionLine>> =>
      body(v1.resumes[':id'].versions.$get({ ...of(id), query: { limit: '100' } })),
    restore: (id: string, expectedVersion: number, version: number): Promise<ResumeRecord> =>
      body(v1.resumes[':id'].restore.$post({ ...of(id), json: { expectedVersion, version } })),
  },
  jobs: {
    create: (text: string): Promise<JobRecord> => body(v1.jobs.$post({ json: { text } })),
    get: (id: string): Promise<JobRecord> => body(v1.jobs[':id'].$get(of(id))),
    list: (): Promise<Page<JobSummary>> => body(v1.jobs.$get({ query: { limit: '100' } })),
  },
  analyses: {
    create: (json: { resumeId: string; jobId?: string; chatId?: string }): Promise<AnalysisRecord> =>
      body(v1.analyses.$post({ json })),
    get: (id: string): Promise<AnalysisRecord> => body(v1.analyses[':id'].$get(of(id))),
    retry: (id: string): Promise<AnalysisRecord> => body(v1.analyses[':id'].retry.$post(of(id))),
    eventsUrl: (id: string) => `${base}/analyses/${id}/events`,
    summaries: (resumeId: string): Promise<Page<AnalysisSummary>> =>
      body(v1.analyses.summaries.$get({ query: { resumeId, limit: '100' } })),
    compare: (resumeId: string, before: ComparedSide, after: ComparedSide): Promise<Comparison> =>
      body(
        v1.analyses.comparison.$get({
          query: {
            resumeId,
            beforeVersion: String(before.version),
            beforeJobId: before.jobId,
            afterVersion: String(after.version),
            afterJobId: after.jobId,
          },
        }),
      ),
    preview: (id: string, expectedVersion: number, patches: Patch[]): Promise<Comparison> =>
      body(v1.analyses[':id'].previews.$post({ ...of(id), json: { expectedVersion, patches } })),
    insight: (id: string): Promise<Insight> => body(v1.analyses[':id'].insight.$get(of(id))),
  },
  chats: {
    list: (query: { q?: string; cursor?: string } = {}): Promise<Page<FoundChat>> =>
      body(v1.chats.$get({ query: { limit: '100', ...query } })),
    create: (json: ChatChange = {}): Promise<Chat> => body(v1.chats.$post({ json })),
    get: (id: string): Promise<Chat> => body(v1.chats[':id'].$get(of(id))),
    change: (id: string, json: ChatChange): Promise<Chat> => body(v1.chats[':id'].$patch({ ...of(id), json })),
    remove: (id: string): Promise<unknown> => body(v1.chats[':id'].$delete(of(id))),
    messages: (id: string, branch?: number): Promise<KeptConversation> =>
      body(v1.chats[':id'].messages.$get({ ...of(id), query: branch === undefined ? {} : { branch: String(branch) } })),
    calls: (id: string, messageId: string): Promise<Page<ModelCall>> =>
      body(v1.chats[':id'].messages[':messageId'].calls.$get({ param: { id, messageId } })),
    stop: (id: string, messageId: string): Promise<unknown> =>
      body(v1.chats[':id'].stop.$post({ ...of(id), json: { messageId } })),
    note: (id: string, parts: ChatMessage['parts'], branch?: number): Promise<ChatMessage> =>
      body(v1.chats[':id'].notes.$post({ ...of(id), json: { parts, branch } })),
  },
  suggestions: {
    list: (chatId: string): Promise<Page<Suggestion>> => body(v1.suggestions.$get({ query: { chatId } })),
    accept: (id: string, expectedVersion: number, after?: string): Promise<Decision> =>
      body(v1.suggestions[':id'].accept.$post({ ...of(id), json: { expectedVersion, after } })),
    reject: (id: string): Promise<Decision> => body(v1.suggestions[':id'].reject.$post(of(id))),
    undo: (id: string, expectedVersion: number): Promise<Decision> =>
      body(v1.suggestions[':id'].undo.$post({ ...of(id), json: { expectedVersion } })),
  },
  designs: {
    list: (): Promise<Page<SavedDesign>> => body(v1.designs.$get({ query: { limit: '100' } })),
    create: (json: { name: string; design: Design }): Promise<SavedDesign> => body(v1.designs.$post({ json })),
    remove: (id: string): Promise<unknown> => body(v1.designs[':id'].$delete(of(id))),
  },
  exports: {
    create: (json: {
      resumeId: string;
      format: ExportFormat;
      locale?: string;
      expectedVersion?: number;
    }): Promise<ExportRecord> => body(v1.exports.$post({ json })),
    get: (id: string): Promise<ExportRecord> => body(v1.exports[':id'].$get(of(id))),
    retry: (id: string): Promise<ExportRecord> => body(v1.exports[':id'].retry.$post(of(id))),
    fileUrl: (id: string) => `${base}/exports/${id}/file`,
  },
  shares: {
    list: (analysisId: string): Promise<Page<Share>> => body(v1.shares.$get({ query: { analysisId } })),
    create: (json: { analysisId: string; days: number; showIdentity: boolean }): Promise<NewShare> =>
      body(v1.shares.$post({ json })),
    revoke: (id: string): Promise<unknown> => body(v1.shares[':id'].$delete(of(id))),
    view: (token: string): Promise<SharedView> => body(v1.shared[':token'].$get({ param: { token } })),
  },
};

export type Api = typeof api;
export type Uploaded = { upload: Upload; resume: ResumeSummary };
