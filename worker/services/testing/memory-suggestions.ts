import type { Suggestion } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import type { OwnerId, SuggestionStore } from '../ports.ts';
import type { MemoryResumes } from './memory-resumes.ts';
import { Table } from './tables.ts';

export class MemorySuggestions implements SuggestionStore {
  readonly table = new Table<Suggestion>();
  readonly resumes: MemoryResumes;

  constructor(resumes: MemoryResumes) {
    this.resumes = resumes;
  }

  async insert(owner: OwnerId, suggestions: Suggestion[]) {
    for (const suggestion of suggestions) if (!this.table.get(owner, suggestion.id)) this.table.add(owner, suggestion);
  }

  async get(owner: OwnerId, id: string) {
    return this.table.get(owner, id);
  }

  async list(owner: OwnerId, { chatId, resumeId }: Parameters<SuggestionStore['list']>[1]) {
    const all = this.table.of(owner);
    return all.filter((row) => (!chatId || row.chatId === chatId) && (!resumeId || row.resumeId === resumeId));
  }

  async accept(
    owner: OwnerId,
    id: string,
    { expectedVersion, resume, corrections, suggestion }: Parameters<SuggestionStore['accept']>[2],
  ) {
    const accepted = { ...suggestion, state: 'accepted' as const, acceptedVersion: expectedVersion + 1 };
    return this.#settle(
      owner,
      id,
      expectedVersion,
      ['open', 'draft', 'undone'],
      accepted,
      { resume, corrections },
      'suggestion',
    );
  }

  async undo(
    owner: OwnerId,
    id: string,
    { expectedVersion, resume, corrections }: Parameters<SuggestionStore['undo']>[2],
  ) {
    const row = this.table.get(owner, id);
    if (!row) return null;
    return this.#settle(
      owner,
      id,
      expectedVersion,
      ['accepted'],
      { ...row, state: 'undone' },
      { resume, corrections },
      'undo',
    );
  }

  #settle(
    owner: OwnerId,
    id: string,
    expectedVersion: number,
    from: Suggestion['state'][],
    next: Suggestion,
    { resume, corrections }: Pick<Parameters<SuggestionStore['undo']>[2], 'resume' | 'corrections'>,
    cause: 'suggestion' | 'undo',
  ) {
    const row = this.table.get(owner, id);
    const record = row && this.resumes.table.get(owner, row.resumeId);
    if (!row || !record) return null;
    if (record.version !== expectedVersion || !from.includes(row.state)) {
      throw new CandorError('conflict', { version: record.version });
    }
    return {
      suggestion: this.table.set(owner, next),
      resume: this.resumes.write(owner, { ...record, ...(corrections && { corrections }) }, resume, cause, id),
    };
  }

  async reject(owner: OwnerId, id: string) {
    const row = this.table.get(owner, id);
    if (row && row.state !== 'open' && row.state !== 'draft') throw new CandorError('conflict');
    return row && this.table.set(owner, { ...row, state: 'rejected' });
  }
}
