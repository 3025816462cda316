import { defaultMasking } from '#core/mask/schema.ts';
import { summarise, type AnalysisRecord } from '#core/analyze/record.ts';
import type { Branch, Chat, ChatMessage, KeptMessage } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import type { AnalysisStore, ChatStore, OwnerId } from '../ports.ts';
import { Table } from './tables.ts';

export class MemoryAnalyses implements AnalysisStore {
  readonly table = new Table<AnalysisRecord>();
  readonly now: () => string;
  /** How often a result was stored. */
  finished = 0;
  /** How often somebody looked how far one is. */
  looks = 0;

  constructor(now: () => string) {
    this.now = now;
  }

  async insert(owner: OwnerId, row: Parameters<AnalysisStore['insert']>[1]) {
    const times = { createdAt: this.now(), updatedAt: this.now() };
    const made = { ...row, ...times, resumeVersion: 0, state: 'queued' as const, error: null, steps: [], result: null };
    return this.table.get(owner, row.id) ?? this.table.add(owner, made);
  }

  async get(owner: OwnerId, id: string) {
    return this.table.get(owner, id);
  }

  async progress(owner: OwnerId, id: string) {
    this.looks += 1;
    const row = this.table.get(owner, id);
    return row && { id, state: row.state, error: row.error, steps: row.steps };
  }

  async list(
    owner: OwnerId,
    { resumeId }: { resumeId?: string | undefined },
    page: Parameters<AnalysisStore['list']>[2],
  ) {
    return this.table.page(owner, page, (row) => !resumeId || row.resumeId === resumeId);
  }

  async summaries(owner: OwnerId, { resumeId }: { resumeId: string }, page: Parameters<AnalysisStore['list']>[2]) {
    const { items, next } = this.table.page(owner, page, (row) => row.resumeId === resumeId && row.result !== null);
    return { items: items.map((row) => summarise(row)!), next };
  }

  async addStep(owner: OwnerId, id: string, step: AnalysisRecord['steps'][number]['step']) {
    const row = this.table.get(owner, id);
    if (!row || row.steps.some((known) => known.step === step)) return;
    this.table.set(owner, { ...row, state: 'running', steps: [...row.steps, { step, at: this.now() }] });
  }

  async finish(owner: OwnerId, id: string, result: NonNullable<AnalysisRecord['result']>, resumeVersion: number) {
    const row = this.table.get(owner, id);
    if (!row || row.state === 'done') return false;
    this.finished += 1;
    this.table.set(owner, { ...row, result, resumeVersion, state: 'done', error: null });
    return true;
  }

  async fail(owner: OwnerId, id: string, error: AnalysisRecord['error']) {
    const row = this.table.get(owner, id);
    if (row && row.state !== 'done') this.table.set(owner, { ...row, state: 'failed', error });
  }

  async reopen(owner: OwnerId, id: string) {
    const row = this.table.get(owner, id);
    return row?.state === 'failed' ? this.table.set(owner, { ...row, state: 'queued', error: null, steps: [] }) : row;
  }
}

export class MemoryChats implements ChatStore {
  readonly table = new Table<Chat>();
  readonly byChat = new Map<string, KeptMessage[]>();
  readonly now: () => string;

  constructor(now: () => string) {
    this.now = now;
  }

  async insert(owner: OwnerId, { id, title }: { id: string; title: string }) {
    const empty = {
      pinned: false,
      resumeId: null,
      jobId: null,
      analysisId: null,
      masking: defaultMasking,
      branches: [],
      branch: 0,
    };
    return this.table.add(owner, { id, title, ...empty, createdAt: this.now(), updatedAt: this.now() });
  }

  async get(owner: OwnerId, id: string) {
    return this.table.get(owner, id);
  }

  async list(owner: OwnerId, { query }: { query?: string | undefined }, page: Parameters<ChatStore['list']>[2]) {
    const isIn = (text: string) => !query || text.toLowerCase().includes(query.toLowerCase());
    const saysIt = (id: string) => (this.byChat.get(id) ?? []).some(({ parts }) => isIn(JSON.stringify(parts)));
    return this.table.page(owner, page, ({ id, title }) => isIn(title) || saysIt(id));
  }

  async update(owner: OwnerId, id: string, change: Partial<Chat>) {
    const row = this.table.get(owner, id);
    return row && this.table.set(owner, { ...row, ...change });
  }

  async remove(owner: OwnerId, id: string) {
    return this.table.remove(owner, id);
  }

  async messages(owner: OwnerId, chatId: string) {
    return this.table.get(owner, chatId) ? (this.byChat.get(chatId) ?? []) : [];
  }

  async fork(owner: OwnerId, id: string, branch: Branch) {
    const row = this.table.get(owner, id);
    if (!row || row.branches.some(({ first }) => first === branch.first)) return row;
    const branches = [...row.branches, branch];
    return this.table.set(owner, { ...row, branches, branch: branches.length });
  }

  async putMessage(owner: OwnerId, chatId: string, message: ChatMessage, given?: number) {
    const known = await this.messages(owner, chatId);
    const at = known.findIndex(({ id }) => id === message.id);
    if (at >= 0 && known[at]?.role !== message.role) throw new CandorError('conflict');
    const branch = known[at]?.branch ?? given ?? this.table.get(owner, chatId)?.branch ?? 0;
    const kept = { ...message, branch };
    this.byChat.set(chatId, at < 0 ? [...known, kept] : known.with(at, kept));
  }
}
