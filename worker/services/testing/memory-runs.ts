import type { Attempt, Delivery, Orphan, OwnerId, Run, RunKind, RunStore } from '../ports.ts';

type Held = Run & { leased: boolean; holder: string | null };

/** Leases never lapse by themselves here; `lapse` stands for the time going by. */
export class MemoryRuns implements RunStore {
  readonly rows = new Map<string, Held>();

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
      holder: null,
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

  async claim(id: string, _leaseSeconds: number, { messageId, isAgain }: Delivery) {
    const row = this.rows.get(id);
    const isTaken = row?.leased && !(isAgain && row.holder === messageId);
    if (!row || (row.state !== 'queued' && (row.state !== 'running' || isTaken))) return null;
    return this.#set(id, { state: 'running', attempts: row.attempts + 1, leased: true, holder: messageId });
  }

  async release(run: Attempt, error: Run['error']) {
    this.#end(run, ['running'], { state: 'queued', error, leased: false });
  }

  async park(run: Attempt) {
    this.#end(run, ['running'], { state: 'queued', attempts: run.attempts - 1, leased: false, sentAt: new Date() });
  }

  async finish(run: Attempt) {
    this.#end(run, ['running'], { state: 'done', error: null, leased: false });
  }

  async fail(run: Attempt, error: Run['error']) {
    this.#end(run, ['queued', 'running'], { state: 'failed', error, leased: false });
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

  /** Tests put here what the sweeper is to find. */
  readonly lost: Orphan[] = [];
  async orphans() {
    return this.lost.splice(0);
  }

  #end({ id, attempts }: Attempt, from: Run['state'][], change: Partial<Held>) {
    const row = this.rows.get(id);
    if (row && row.attempts === attempts && from.includes(row.state)) this.#set(id, change);
  }

  lapse(): void {
    for (const row of this.rows.values()) {
      row.leased = false;
      if (row.state === 'queued') row.sentAt = null;
    }
  }

  #set(id: string, change: Partial<Held>) {
    const row = this.rows.get(id);
    if (!row) return null;
    const next = { ...row, ...change };
    this.rows.set(id, next);
    return next;
  }
}
