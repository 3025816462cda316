import type { AnalysisResult } from '#core/analyze/schema.ts';
import type { JobRecord } from '#core/job/record.ts';
import type { Share } from '#core/share/record.ts';
import type { SavedDesign } from '#core/render/saved-design.ts';
import type { FileStore, ModelBudget, Ports, SentCall, StoredExport, StoredUpload } from '../ports.ts';
import { Table } from './tables.ts';

export function memoryUploads(): Ports['uploads'] {
  const table = new Table<StoredUpload>();
  return {
    async insert(owner, upload) {
      const known = table.of(owner).find(({ sha256 }) => sha256 === upload.sha256);
      return known ? { upload: known, created: false } : { upload: table.add(owner, upload), created: true };
    },
    get: async (owner, id) => table.get(owner, id),
  };
}

export function memoryJobs(): Ports['jobs'] {
  const table = new Table<JobRecord>();
  return {
    insert: async (owner, job) => table.of(owner).find(({ text }) => text === job.text) ?? table.add(owner, job),
    get: async (owner, id) => table.get(owner, id),
    async list(owner, page) {
      const { items, next } = table.page(owner, page);
      return { items: items.map(({ text: _, job: { lines: __, ...job }, ...row }) => ({ ...row, job })), next };
    },
  };
}

/** `events`: exports that were told of as done. */
export function memoryExports(now: () => string): Ports['exports'] & { events: string[] } {
  const table = new Table<StoredExport>();
  const events: string[] = [];
  const set = (owner: string, id: string, change: Partial<StoredExport>) => {
    const row = table.get(owner, id);
    return row && row.state !== 'done' ? table.set(owner, { ...row, ...change }) : null;
  };
  return {
    events,
    insert: async (owner, row) => void table.add(owner, row),
    get: async (owner, id) => table.get(owner, id),
    list: async (owner, resumeId, page) => table.page(owner, page, (row) => row.resumeId === resumeId),
    async addStep(owner, id, step) {
      const { steps = [], state } = table.get(owner, id) ?? {};
      if (state !== 'failed' && !steps.some((known) => known.step === step))
        set(owner, id, { state: 'running', steps: [...steps, { step, at: now() }] });
    },
    async finish(owner, id, made) {
      const row = set(owner, id, { ...made, state: 'done', error: null });
      if (row) events.push(id);
      return row !== null;
    },
    fail: async (owner, id, error) => void set(owner, id, { state: 'failed', error }),
    reopen: async (owner, id) =>
      table.get(owner, id)?.state === 'failed'
        ? set(owner, id, { state: 'queued', error: null, steps: [] })
        : table.get(owner, id),
  };
}

export function memoryDesigns(): Ports['designs'] {
  const table = new Table<SavedDesign>();
  return {
    insert: async (owner, design) => table.add(owner, design),
    get: async (owner, id) => table.get(owner, id),
    list: async (owner, page) => table.page(owner, page),
    remove: async (owner, id) => table.remove(owner, id),
  };
}

export function memoryShares(now: () => Date): Ports['shares'] {
  const table = new Table<Share & { tokenHash: string }>();
  const bare = ({ tokenHash: _, ...share }: Share & { tokenHash: string }): Share => share;
  return {
    insert: async (owner, share) => bare(table.add(owner, share)),
    list: async (owner, analysisId) =>
      table
        .of(owner)
        .filter((share) => !analysisId || share.analysisId === analysisId)
        .map(bare),
    async revoke(owner, id) {
      const share = table.get(owner, id);
      return share && bare(table.set(owner, { ...share, revokedAt: now().toISOString() }));
    },
    async open(tokenHash) {
      const entry = table.rows.find(({ row }) => row.tokenHash === tokenHash);
      if (!entry || entry.row.revokedAt || entry.row.expiresAt <= now().toISOString()) return null;
      return { ...bare(entry.row), owner: entry.owner };
    },
  };
}

export class MemoryFiles implements FileStore {
  readonly objects = new Map<string, { bytes: Uint8Array; mediaType: string; storedAt: Date }>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  async put(key: string, body: Uint8Array | ReadableStream, { mediaType }: { mediaType: string }) {
    const bytes = new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
    this.objects.set(key, { bytes, mediaType, storedAt: this.#now() });
  }

  async get(key: string) {
    return this.objects.get(key) ?? null;
  }

  async has(key: string) {
    return this.objects.has(key);
  }

  async remove(key: string) {
    this.objects.delete(key);
  }

  async list(from: string | null, limit: number) {
    const start = Number(from ?? 0);
    const all = [...this.objects].map(([key, { storedAt }]) => ({ key, storedAt }));
    const next = start + limit < all.length ? String(start + limit) : null;
    return { objects: all.slice(start, start + limit), next };
  }
}

export function memoryModelCalls(): Ports['modelCalls'] {
  const table = new Table<SentCall>();
  return {
    insert: async (owner, calls) => calls.forEach((call) => table.add(owner, call)),
    list: async (owner, chatId, messageId) =>
      table
        .of(owner)
        .filter((call) => call.chatId === chatId && call.messageId === messageId)
        .map(({ chatId: _, messageId: __, ...call }) => call),
  };
}

/** `refused` is what the next question hears. */
export function memoryModelBudget() {
  const told = { spent: 0, failures: [] as (number | null)[] };
  const budget: Ports['modelBudget'] & { told: typeof told; refused: Awaited<ReturnType<ModelBudget['refusal']>> } = {
    told,
    refused: null,
    refusal: async () => budget.refused,
    spend: async (_owner, tokens) => void (told.spent += tokens),
    failed: async (retryAfter) => void told.failures.push(retryAfter),
  };
  return budget;
}

/** `owned` are the keys that a row points to. */
export function memoryObjects(): Ports['objects'] & { owned: Set<string> } {
  const owned = new Set<string>();
  let mark: string | null = null;
  return {
    owned,
    unowned: async (keys) => keys.filter((key) => !owned.has(key)),
    mark: async () => mark,
    setMark: async (at) => void (mark = at),
  };
}

/** As many as wanted; `deny` is the action that is used up. */
export function memoryLimits(): Ports['limits'] & { deny: string | null } {
  return {
    deny: null,
    async take(action) {
      const allowed = this.deny !== action;
      const remaining = allowed ? 9 : 0;
      return { allowed, policy: `${action}-owner`, limit: 10, remaining, windowSeconds: 60, resetSeconds: 30 };
    },
    async spent(action, who) {
      const verdict = await this.take(action, who);
      return verdict.allowed ? null : verdict;
    },
  };
}

export function memoryIdempotency(): Ports['idempotency'] {
  const calls = new Map<
    string,
    { bodyHash: string; answer?: { status: number; body: string; headers: Record<string, string> } }
  >();
  return {
    async begin(owner, key, bodyHash) {
      const call = calls.get(`${owner} ${key}`);
      if (!call) calls.set(`${owner} ${key}`, { bodyHash });
      if (!call) return { state: 'fresh' };
      if (call.bodyHash !== bodyHash) return { state: 'mismatch' };
      return call.answer ? { state: 'replay', ...call.answer } : { state: 'in_flight' };
    },
    async save(owner, key, answer) {
      const call = calls.get(`${owner} ${key}`);
      if (call) call.answer = answer;
    },
    drop: async (owner, key) => void calls.delete(`${owner} ${key}`),
  };
}

export function memoryStops(): Ports['stops'] {
  const wishes = new Set<string>();
  const keyOf = (...parts: string[]) => parts.join(' ');
  return {
    ask: async (...place) => void wishes.add(keyOf(...place)),
    asked: async (...place) => wishes.has(keyOf(...place)),
    clear: async (...place) => void wishes.delete(keyOf(...place)),
  };
}

/** `kept` is what tests look into and empty. */
export function memoryAnalysisCache() {
  const kept = new Map<string, AnalysisResult>();
  return {
    kept,
    get: async (content: string) => kept.get(content) ?? null,
    put: async (content: string, result: AnalysisResult) => void kept.set(content, result),
  };
}
