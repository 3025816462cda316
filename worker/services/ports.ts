import type { AnalysisRecord, AnalysisStep, AnalysisSummary } from '#core/analyze/record.ts';
import type { AnalysisResult } from '#core/analyze/schema.ts';
import type { LanguageModel } from 'ai';
import type { CoachReply } from '#core/coach/conversation.ts';
import type { Branch, Chat, ChatMessage, FoundChat, KeptMessage, Suggestion } from '#core/coach/record.ts';
import type { ModelCall } from '#core/coach/model-call.ts';
import type { ErrorCode } from '#core/errors.ts';
import type { JobRecord, JobSummary } from '#core/job/record.ts';
import type { Masking } from '#core/mask/schema.ts';
import type { ParsedResume } from '#core/parse/document.ts';
import type { Upload } from '#core/parse/upload.ts';
import type { Design } from '#core/render/design.ts';
import type { FontSource } from '#core/render/fonts.ts';
import type { ExportRecord, ExportStep } from '#core/render/record.ts';
import type { SavedDesign } from '#core/render/saved-design.ts';
import type { Correction } from '#core/resume/correction.ts';
import type { ResumeRecord, ResumeState, ResumeSummary, ResumeVersion, ResumeView } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import type { Share } from '#core/share/record.ts';

/**
 * What services need from the outside. Every store method takes the owner first and sees nothing of anybody else;
 * a row that is not there, or not theirs, is `null` (services turn it into `not_found`). Every method is one atomic
 * statement or one batch. Ids are UUIDs made by the caller, so that a repeated call changes nothing.
 */
export type OwnerId = string;

export interface Page<T> {
  items: T[];
  /** Opaque keyset cursor of the next page; null at the end. */
  next: string | null;
}
export interface PageRequest {
  cursor?: string | undefined;
  limit: number;
}

export type StoredUpload = Upload & { objectKey: string };

export interface UploadStore {
  /** Inserts, or returns the row that holds the same hash already (R18); `created` tells which. */
  insert(owner: OwnerId, upload: StoredUpload): Promise<{ upload: StoredUpload; created: boolean }>;
  get(owner: OwnerId, id: string): Promise<StoredUpload | null>;
}

export interface ResumeStore {
  /**
   * Inserts for an upload (one résumé per upload), or returns the one there is; one that was thrown away comes back. With
   * `resume` given it is version 1.
   */
  insert(
    owner: OwnerId,
    row: { id: string; uploadId: string | null; title: string; state: ResumeState; resume?: Resume } & Partial<
      Pick<ResumeRecord, 'parsed' | 'corrections' | 'design' | 'parentId' | 'jobId'>
    >,
  ): Promise<{ record: ResumeRecord; created: boolean }>;
  /** Nothing that was thrown away, here and below, unless it says so. */
  get(owner: OwnerId, id: string): Promise<ResumeRecord | null>;
  /** Newest first; `query`: words of the title. */
  list(
    owner: OwnerId,
    filter: { view?: ResumeView | undefined; query?: string | undefined },
    page: PageRequest,
  ): Promise<Page<ResumeSummary>>;
  /** Moves reading on, or fails it; never leaves `ready`. */
  setState(owner: OwnerId, id: string, state: ResumeState, error?: { code: ErrorCode; detail?: string }): Promise<void>;
  /** Stores what was read as version 1 and sets `ready`; a second call changes nothing. */
  setParsed(owner: OwnerId, id: string, parsed: ParsedResume): Promise<ResumeRecord | null>;
  /**
   * Writes the next version if the current one is `expectedVersion` (`cause` and snapshot go to the history in the same
   * statement). Null when the row is not theirs; throws `conflict` with the fresh version when the race is lost.
   */
  change(
    owner: OwnerId,
    id: string,
    change: { expectedVersion: number; resume: Resume; corrections: Correction[]; cause: ResumeVersion['cause'] },
  ): Promise<ResumeRecord | null>;
  /** What stands beside the content; makes no version. */
  update(
    owner: OwnerId,
    id: string,
    change: { title?: string | undefined; design?: Design | undefined; archived?: boolean | undefined },
  ): Promise<ResumeRecord | null>;
  /** Throws away, or brings back while it is not yet purged; null when there is nothing to bring back. */
  setDeleted(owner: OwnerId, id: string, isDeleted: boolean): Promise<ResumeRecord | null>;
  /** Thrown away before `before`, oldest first, whoever the owner. */
  expired(before: Date, limit: number): Promise<{ owner: OwnerId; id: string }[]>;
  version(owner: OwnerId, id: string, version: number): Promise<ResumeVersion | null>;
  versions(owner: OwnerId, id: string, page: PageRequest): Promise<Page<Omit<ResumeVersion, 'resume' | 'corrections'>>>;
  /** Keys in the object store of all that hangs on it (its upload, its exports), thrown away or not; read them before `remove`. */
  objectKeys(owner: OwnerId, id: string): Promise<string[]>;
  /**
   * Removes the résumé, thrown away or not, its upload and all that hangs on it; false when there was nothing. With
   * `thrownBefore` given, only while it still lies there since before that time: one that was brought back stays.
   */
  remove(owner: OwnerId, id: string, thrownBefore?: Date): Promise<boolean>;
}

export interface JobStore {
  /** One row per owner and text. */
  insert(owner: OwnerId, job: JobRecord): Promise<JobRecord>;
  get(owner: OwnerId, id: string): Promise<JobRecord | null>;
  /** Newest first. */
  list(owner: OwnerId, page: PageRequest): Promise<Page<JobSummary>>;
}

export type AnalysisProgress = Pick<AnalysisRecord, 'id' | 'state' | 'error' | 'steps'>;

export interface AnalysisStore {
  insert(
    owner: OwnerId,
    row: { id: string; resumeId: string; jobId: string | null; chatId: string | null },
  ): Promise<AnalysisRecord>;
  get(owner: OwnerId, id: string): Promise<AnalysisRecord | null>;
  /** The row without its weight, for who looks again and again. */
  progress(owner: OwnerId, id: string): Promise<AnalysisProgress | null>;
  list(owner: OwnerId, filter: { resumeId?: string | undefined }, page: PageRequest): Promise<Page<AnalysisRecord>>;
  /** Finished ones without their weight, newest first. */
  summaries(owner: OwnerId, filter: { resumeId: string }, page: PageRequest): Promise<Page<AnalysisSummary>>;
  /** Notes a step once, at its first time. */
  addStep(owner: OwnerId, id: string, step: AnalysisStep): Promise<void>;
  /** Stores the result and sets `done`; a second call changes nothing and answers false. */
  finish(owner: OwnerId, id: string, result: AnalysisResult, resumeVersion: number): Promise<boolean>;
  fail(owner: OwnerId, id: string, error: { code: ErrorCode; detail?: string }): Promise<void>;
  /** failed → queued with the error and the steps cleared, for a retry; null when not theirs, unchanged when not failed. */
  reopen(owner: OwnerId, id: string): Promise<AnalysisRecord | null>;
}

export const runKinds = ['parse', 'analyze', 'export'] as const;
export type RunKind = (typeof runKinds)[number];

/** The truth about one piece of background work; a queue message carries only its id and its owner. */
export interface Run {
  id: string;
  owner: OwnerId;
  kind: RunKind;
  /** Résumé (parse), analysis (analyze) or export (export). */
  subjectId: string;
  state: 'queued' | 'running' | 'done' | 'failed';
  attempts: number;
  error: { code: ErrorCode; detail?: string } | null;
  sentAt: Date | null;
  updatedAt: Date;
}

/** One coming of a queue message. */
export interface Delivery {
  messageId: string;
  /** It came before. */
  isAgain: boolean;
}

export type Attempt = Pick<Run, 'id' | 'attempts'>;

export type Orphan = { owner: OwnerId; subjectId: string } & (
  { kind: 'parse' | 'export' } | { kind: 'analyze'; resumeId: string }
);

export interface RunStore {
  /** One live run per kind and subject: inserts or returns the one there is. */
  insert(owner: OwnerId, run: { id: string; kind: RunKind; subjectId: string }): Promise<Run>;
  get(id: string): Promise<Run | null>;
  find(owner: OwnerId, kind: RunKind, subjectId: string): Promise<Run | null>;
  markSent(id: string): Promise<void>;
  /**
   * Takes the run for `leaseSeconds` if it is queued, running under a lease that has lapsed, or running under a lease of
   * this very message that has come again: its consumer died (R5). Counts the attempt. Null when another consumer has it
   * or it is finished (R1).
   */
  claim(id: string, leaseSeconds: number, delivery: Delivery): Promise<Run | null>;
  // What ends an attempt does so only while the run is still in that attempt's hands.
  /** Back to `queued` after a passing fault. */
  release(run: Attempt, error: { code: ErrorCode; detail?: string }): Promise<void>;
  /** Back to `queued` without counting the attempt: there was nothing to do yet. */
  park(run: Attempt): Promise<void>;
  finish(run: Attempt): Promise<void>;
  /** Also from `queued`, for a run whose attempts are used up. */
  fail(run: Attempt, error: { code: ErrorCode; detail?: string }): Promise<void>;
  /** Failed → queued with the attempts reset, by its owner. */
  retry(owner: OwnerId, id: string): Promise<Run | null>;
  /** Runs to send again: queued and not sent for `staleSeconds`, or running with a lapsed lease (R3, R6). */
  stale(staleSeconds: number, limit: number): Promise<Run[]>;
  /**
   * What should have a run and has none that is alive, unchanged for `staleSeconds`: résumés still to be read, exports
   * still to be made, and unsettled analyses of résumés that are ready or failed. Somebody died between two statements.
   */
  orphans(staleSeconds: number, limit: number): Promise<Orphan[]>;
}

export interface ChatStore {
  insert(owner: OwnerId, chat: { id: string; title: string }): Promise<Chat>;
  get(owner: OwnerId, id: string): Promise<Chat | null>;
  /** Newest first; `query`: words that all stand in the title, or all in one message, which then gives the snippet. */
  list(owner: OwnerId, filter: { query?: string | undefined }, page: PageRequest): Promise<Page<FoundChat>>;
  update(
    owner: OwnerId,
    id: string,
    change: Partial<Pick<Chat, 'title' | 'pinned' | 'resumeId' | 'jobId' | 'analysisId' | 'masking' | 'branch'>>,
  ): Promise<Chat | null>;
  remove(owner: OwnerId, id: string): Promise<boolean>;
  /** Of all branches, in order of their making. */
  messages(owner: OwnerId, chatId: string): Promise<KeptMessage[]>;
  /** Adds a branch and makes it the one to talk in; one with the same first message is added once. Null when not theirs. */
  fork(owner: OwnerId, chatId: string, branch: Branch): Promise<Chat | null>;
  /**
   * Inserts or replaces by (chat, message id), keeping the place of a replaced one; `not_found` when the chat is not
   * theirs, `conflict` when that id is of a message of the other role. Without `branch` it goes where was talked last; a
   * replaced one stays where it is.
   */
  putMessage(owner: OwnerId, chatId: string, message: ChatMessage, branch?: number): Promise<void>;
}

export interface SuggestionStore {
  insert(owner: OwnerId, suggestions: Suggestion[]): Promise<void>;
  get(owner: OwnerId, id: string): Promise<Suggestion | null>;
  /** In order of their making, the newest 1,000 at most. */
  list(owner: OwnerId, filter: { chatId?: string | undefined; resumeId?: string | undefined }): Promise<Suggestion[]>;
  /**
   * In one statement: résumé `expectedVersion` → next with `resume`, its snapshot, and the suggestion from `open`,
   * `draft` or `undone` to `accepted` (with the patch as accepted). Throws `conflict` with the fresh version when the résumé moved
   * on or the suggestion is no longer open (R20); null when either is not theirs.
   */
  accept(
    owner: OwnerId,
    id: string,
    change: { expectedVersion: number; resume: Resume; corrections?: Correction[]; suggestion: Suggestion },
  ): Promise<{ suggestion: Suggestion; resume: ResumeRecord } | null>;
  /** The same the other way: accepted → undone, résumé `expectedVersion` → next with `resume`. */
  undo(
    owner: OwnerId,
    id: string,
    change: { expectedVersion: number; resume: Resume; corrections?: Correction[] },
  ): Promise<{ suggestion: Suggestion; resume: ResumeRecord } | null>;
  /** open or draft → rejected; throws `conflict` otherwise. */
  reject(owner: OwnerId, id: string): Promise<Suggestion | null>;
}

/** All that its bytes follow from: `locale` and the date in the file (`dated`, ISO) are fixed when it is asked for. */
export type StoredExport = ExportRecord & { objectKey: string; design: Design; locale: string; dated: string };
export type MadeExport = Pick<ExportRecord, 'warnings'> & {
  [K in 'fileName' | 'mediaType' | 'size' | 'receipt']: NonNullable<ExportRecord[K]>;
};
export interface ExportStore {
  insert(owner: OwnerId, row: StoredExport): Promise<void>;
  get(owner: OwnerId, id: string): Promise<StoredExport | null>;
  /** Of one résumé, newest first. */
  list(owner: OwnerId, resumeId: string, page: PageRequest): Promise<Page<StoredExport>>;
  /** Notes a step once, at its first time. */
  addStep(owner: OwnerId, id: string, step: ExportStep): Promise<void>;
  /** Sets `done` and notes the event, in one statement; a second call changes nothing and answers false. */
  finish(owner: OwnerId, id: string, made: MadeExport): Promise<boolean>;
  fail(owner: OwnerId, id: string, error: { code: ErrorCode; detail?: string }): Promise<void>;
  /** failed → queued with error and steps cleared, for a retry; null when not theirs, unchanged when not failed. */
  reopen(owner: OwnerId, id: string): Promise<StoredExport | null>;
}

/** Looks of a person's own. */
export interface DesignStore {
  insert(owner: OwnerId, design: SavedDesign): Promise<SavedDesign>;
  get(owner: OwnerId, id: string): Promise<SavedDesign | null>;
  /** Newest first. */
  list(owner: OwnerId, page: PageRequest): Promise<Page<SavedDesign>>;
  remove(owner: OwnerId, id: string): Promise<boolean>;
}

export interface ShareStore {
  insert(owner: OwnerId, share: Share & { tokenHash: string }): Promise<Share>;
  /** Newest first, 200 at most. */
  list(owner: OwnerId, analysisId?: string): Promise<Share[]>;
  revoke(owner: OwnerId, id: string): Promise<Share | null>;
  /** By hash, only while neither expired nor revoked; the owner is needed to load what it shows. */
  open(tokenHash: string): Promise<(Share & { owner: OwnerId }) | null>;
}

/** Bytes in the object store. A key starts with its owner. */
export interface FileStore {
  put(key: string, bytes: Uint8Array | ReadableStream, meta: { mediaType: string; size: number }): Promise<void>;
  get(key: string): Promise<{ bytes: Uint8Array; mediaType: string } | null>;
  has(key: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** A page of all that is kept, for the sweeper alone; `next` is null at the end. */
  list(
    from: string | null,
    limit: number,
  ): Promise<{ objects: { key: string; storedAt: Date }[]; next: string | null }>;
}

/** Which objects have a row, and how far the sweeper has come in asking so. */
export interface ObjectIndex {
  /** Those of these keys that no row points to, whoever the owner. */
  unowned(keys: string[]): Promise<string[]>;
  mark(): Promise<string | null>;
  setMark(at: string | null): Promise<void>;
}

export interface QueueMessage {
  runId: string;
}
export interface Queues {
  send(kind: RunKind, message: QueueMessage, delaySeconds?: number): Promise<void>;
}

export interface LimitVerdict {
  allowed: boolean;
  /** Name of the policy that decided, e.g. `upload-owner`. */
  policy: string;
  limit: number;
  remaining: number;
  windowSeconds: number;
  /** Seconds until the window gives again. */
  resetSeconds: number;
}
/** `session`: making a guest, who costs a row and a fresh budget per owner; counted by address. */
export type LimitedAction = 'session' | 'upload' | 'analysis' | 'chat' | 'export' | 'write' | 'share-miss';
export interface Limits {
  /**
   * Counts one `action` for owner, address (IPv6 by /64) and everybody; the tightest verdict is returned. Whoever goes on
   * against refusals is shut out of everything for an hour, which is a verdict of the policy `block` (S10).
   */
  take(action: LimitedAction, who: { owner?: OwnerId | undefined; address: string }): Promise<LimitVerdict>;
  /** The verdict that refuses when nothing is left of `action`, without counting; null while there is. */
  spent(action: LimitedAction, who: { owner?: OwnerId | undefined; address: string }): Promise<LimitVerdict | null>;
}

export interface IdempotencyStore {
  /** `fresh`: go on, then `save`. `replay`: the stored answer. Else another call is under way, or had another body. */
  begin(
    owner: OwnerId,
    key: string,
    bodyHash: string,
  ): Promise<
    | { state: 'fresh' }
    | { state: 'replay'; status: number; body: string; headers: Record<string, string> }
    | { state: 'in_flight' }
    | { state: 'mismatch' }
  >;
  save(
    owner: OwnerId,
    key: string,
    answer: { status: number; body: string; headers: Record<string, string> },
  ): Promise<void>;
  /** Forgets a call that failed before it changed anything. */
  drop(owner: OwnerId, key: string): Promise<void>;
}

/**
 * Analyses by all that they depend on (`content`). It may forget, and it never throws: what it does not have is worked out.
 */
export interface AnalysisCache {
  get(content: string): Promise<AnalysisResult | null>;
  put(content: string, result: AnalysisResult): Promise<void>;
}

/** Wishes to stop an answer, by the message it answers. They lapse by themselves. */
export interface StopStore {
  ask(owner: OwnerId, chatId: string, messageId: string): Promise<void>;
  asked(owner: OwnerId, chatId: string, messageId: string): Promise<boolean>;
  clear(owner: OwnerId, chatId: string, messageId: string): Promise<void>;
}

export interface SessionUser {
  id: OwnerId;
  isAnonymous: boolean;
  name: string;
}
export interface Sessions {
  /** Who the request's cookie or bearer token belongs to. */
  read(headers: Headers): Promise<SessionUser | null>;
  /** Makes a guest; the headers carry the Set-Cookie. */
  createGuest(headers: Headers): Promise<{ user: SessionUser; headers: Headers }>;
  /** better-auth's own routes under /api/auth. */
  handle(request: Request): Promise<Response>;
}

export interface Health {
  /** Resolves when database and cache answer, each within the time-out; names those that do not. */
  check(): Promise<{ ok: boolean; failing: string[] }>;
}

/** As `metadata.coach` names the coach that needs no model. */
export const embeddedCoach = 'embedded';

/** The id of the tool call by which the embedded coach makes the proposal of this number in its reply. */
export const embeddedProposalCall = (index: number): string => `embedded-proposal-${index}`;

/** Who says the coach's words. */
export interface Voice {
  /** `embedded`, or the name of a model. */
  name: string;
  speak(speech: Speech): LanguageModel;
}

export interface Speech {
  /** What the embedded coach says: it is said when there is no model, or when the model fails at once. */
  reply: CoachReply;
  /** Whose words the mask hides, and states of it that the conversation still speaks of. */
  resume: Resume;
  earlier: Resume[];
  masking: Masking;
  /** Told of every request to a model, to the letter, just before it leaves. */
  onSend(outgoing: { host: string; body: string }): void;
  /** The model must not be asked now. */
  refused: boolean;
  /** `retryAfter`: seconds that the model asked to be left alone, when it did. */
  onFallback(reason: unknown, retryAfter: number | null): void;
}

/** What a model may still be asked (R10, S23). */
export interface ModelBudget {
  /** Null when it may be asked. `busy`: it failed too often or asked for a rest; `spent`: today's tokens are used up. */
  refusal(owner: OwnerId): Promise<{ reason: 'busy' | 'spent'; retryAfter: number } | null>;
  spend(owner: OwnerId, tokens: number): Promise<void>;
  /** It did not answer; with `retryAfter` nobody asks again for so many seconds. */
  failed(retryAfter: number | null): Promise<void>;
}

/** A model that reads pictures of documents. */
export interface Eyes {
  /** Its name. */
  model: string;
  /** The text of a document, line by line. Throws `model_unavailable`. */
  transcribe(file: { bytes: Uint8Array; mediaType: string }): Promise<{ text: string; tokens: number }>;
}

/** One request that was sent to a model for an answer. */
export type SentCall = ModelCall & { chatId: string; messageId: string };

export interface ModelCallStore {
  insert(owner: OwnerId, calls: SentCall[]): Promise<void>;
  /** Those of one answer, in order. */
  list(owner: OwnerId, chatId: string, messageId: string): Promise<ModelCall[]>;
}

/** Append-only. `action` is `<entity>.<verb>`; no résumé text, e-mail or token in it. */
export interface Audit {
  record(owner: OwnerId, action: string, subjectId?: string): Promise<void>;
}

export interface Ports {
  uploads: UploadStore;
  resumes: ResumeStore;
  jobs: JobStore;
  analyses: AnalysisStore;
  runs: RunStore;
  chats: ChatStore;
  modelCalls: ModelCallStore;
  modelBudget: ModelBudget;
  suggestions: SuggestionStore;
  exports: ExportStore;
  designs: DesignStore;
  shares: ShareStore;
  files: FileStore;
  objects: ObjectIndex;
  /** Typefaces of exported documents. */
  fonts: FontSource;
  queues: Queues;
  limits: Limits;
  idempotency: IdempotencyStore;
  stops: StopStore;
  analysisCache: AnalysisCache;
  sessions: Sessions;
  health: Health;
  audit: Audit;
  /** Wall clock and ids, so that tests can hold them still. */
  now(): Date;
  newId(): string;
}
