import type { OwnerId, Run, RunKind, RunStore } from '../ports.ts';

/** Leases never lapse by themselves here; `lapse` stands for the time going by. */
export class MemoryRuns implements RunStore {
  readonly rows = new Map<string, Run & { leased: boolean }>();

  async insert(owner: OwnerId, run: { id: string; kind: RunKind; subjectId: string }) {
    const known = await this.find(owner, run.kind, run.subjectId);
    if (known) return known;
    const row = {
      ...run,
      owner,
      state: 'queued' as const,
      attempts: 0,
      error: null,
      sentAt: null,
      updatedAt: new Date(),
      leased: false,
    };
    this.rows.set(run.id, row);
    return row;
  }

  async get(id: string) {
    return this.rows.get(id) ?? null;
  }

  async find(owner: OwnerId, kind: RunKind, subjectId: string) {
    return (
      [...this.rows.values()].find((row) => row.owner === owner && row.kind === kind && row.subjectId === subjectId) ??
      null
    );
  }

  async markSent(id: string) {
    this.#set(id, { sentAt: new Date() });
  }

  async claim(id: string) {
    const row = this.rows.get(id);
    if (!row || (row.state !== 'queued' && (row.state !== 'running' || row.leased))) return null;
    return this.#set(id, { state: 'running', attempts: row.attempts + 1, leased: true });
  }

  async release(id: string, error: Run['error']) {
    this.#set(id, { state: 'queued', error, leased: false });
  }

  async finish(id: string) {
    this.#set(id, { state: 'done', error: null });
  }

  async fail(id: string, error: Run['error']) {
    this.#set(id, { state: 'failed', error });
  }

  async retry(owner: OwnerId, id: string) {
    const row = this.rows.get(id);
    if (row?.owner !== owner || row.state !== 'failed') return null;
    return this.#set(id, { state: 'queued', attempts: 0, error: null, sentAt: null, leased: false });
  }

  async stale() {
    const rows = [...this.rows.values()];
    return rows.filter((row) => (row.state === 'queued' && !row.sentAt) || (row.state === 'running' && !row.leased));
  }

  lapse(): void {
    for (const row of this.rows.values()) {
      row.leased = false;
      if (row.state === 'queued') row.sentAt = null;
    }
  }

  #set(id: string, change: Partial<Run & { leased: boolean }>) {
    const row = this.rows.get(id);
    if (!row) return null;
    const next = { ...row, ...change };
    this.rows.set(id, next);
    return next;
  }
}
