import { defaultDesign } from '#core/render/design.ts';
import { CandorError } from '#core/errors.ts';
import type { ResumeRecord, ResumeVersion } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import type { OwnerId, ResumeStore } from '../ports.ts';
import { Table } from './tables.ts';

type Filter = Parameters<ResumeStore['list']>[1];

export class MemoryResumes implements ResumeStore {
  readonly table = new Table<ResumeRecord>();
  readonly history = new Map<string, ResumeVersion[]>();
  readonly now: () => string;

  constructor(now: () => string) {
    this.now = now;
  }

  async insert(owner: OwnerId, row: Parameters<ResumeStore['insert']>[1]) {
    const known = row.uploadId && this.table.of(owner).find(({ uploadId }) => uploadId === row.uploadId);
    if (known) return { record: this.table.set(owner, { ...known, deletedAt: null }), created: false };
    const times = { createdAt: this.now(), updatedAt: this.now() };
    const { resume = {}, ...rest } = row;
    const record = this.table.add(owner, {
      parsed: null,
      corrections: [],
      design: defaultDesign,
      parentId: null,
      jobId: null,
      ...rest,
      ...times,
      archivedAt: null,
      deletedAt: null,
      resume,
      error: null,
      version: 0,
    });
    return { record: row.resume ? this.write(owner, record, row.resume, 'create', null) : record, created: true };
  }

  async get(owner: OwnerId, id: string) {
    const row = this.table.get(owner, id);
    return row?.deletedAt ? null : row;
  }

  async list(owner: OwnerId, { view = 'active', query = '' }: Filter, page: Parameters<ResumeStore['list']>[2]) {
    const viewOf = (row: ResumeRecord) => (row.deletedAt ? 'deleted' : row.archivedAt ? 'archived' : 'active');
    const titled = (row: ResumeRecord) => row.title.toLowerCase().includes(query.toLowerCase());
    const { items, next } = this.table.page(owner, page, (row) => viewOf(row) === view && titled(row));
    return { items: items.map(({ resume: _, parsed: __, corrections: ___, ...row }) => row), next };
  }

  async setState(owner: OwnerId, id: string, state: ResumeRecord['state'], error?: ResumeRecord['error']) {
    const row = this.table.get(owner, id);
    if (row && row.state !== 'ready') this.table.set(owner, { ...row, state, error: error ?? null });
  }

  async setParsed(owner: OwnerId, id: string, { resume, ...parsed }: Parameters<ResumeStore['setParsed']>[2]) {
    const row = this.table.get(owner, id);
    if (!row || row.state === 'ready') return row;
    return this.write(owner, { ...row, parsed, state: 'ready', error: null }, resume, 'parse', null);
  }

  async change(owner: OwnerId, id: string, change: Parameters<ResumeStore['change']>[2]) {
    const row = this.table.get(owner, id);
    if (row && row.version !== change.expectedVersion) throw new CandorError('conflict', { version: row.version });
    return row && this.write(owner, { ...row, corrections: change.corrections }, change.resume, change.cause, null);
  }

  /** The next version with its snapshot; shared with the store of suggestions. */
  write(owner: OwnerId, row: ResumeRecord, resume: Resume, cause: ResumeVersion['cause'], suggestionId: string | null) {
    const version = row.version + 1;
    const versions = this.history.get(row.id) ?? [];
    this.history.set(row.id, [
      ...versions,
      { version, resume, corrections: row.corrections, cause, suggestionId, createdAt: this.now() },
    ]);
    return this.table.set(owner, { ...row, resume, version });
  }

  async update(owner: OwnerId, id: string, { archived, ...change }: Parameters<ResumeStore['update']>[2]) {
    const row = await this.get(owner, id);
    if (!row) return null;
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    const archivedAt = archived === undefined ? row.archivedAt : archived ? this.now() : null;
    return this.table.set(owner, { ...row, ...given, archivedAt });
  }

  async setDeleted(owner: OwnerId, id: string, isDeleted: boolean) {
    const row = this.table.get(owner, id);
    if (!row || (isDeleted && row.deletedAt)) return null;
    return this.table.set(owner, { ...row, deletedAt: isDeleted ? this.now() : null });
  }

  async expired(before: Date) {
    const gone = this.table.rows.filter(({ row }) => row.deletedAt && row.deletedAt < before.toISOString());
    return gone.map(({ owner, row }) => ({ owner, id: row.id }));
  }

  async version(owner: OwnerId, id: string, version: number) {
    if (!(await this.get(owner, id))) return null;
    return this.history.get(id)?.find((entry) => entry.version === version) ?? null;
  }

  async versions(owner: OwnerId, id: string) {
    const all = this.table.get(owner, id) ? (this.history.get(id) ?? []) : [];
    return { items: all.map(({ resume: _, corrections: __, ...row }) => row).reverse(), next: null };
  }

  async objectKeys() {
    return [];
  }

  async remove(owner: OwnerId, id: string, thrownBefore?: Date) {
    const thrown = this.table.get(owner, id)?.deletedAt;
    if (thrownBefore && !(thrown && thrown < thrownBefore.toISOString())) return false;
    return this.table.remove(owner, id);
  }
}
