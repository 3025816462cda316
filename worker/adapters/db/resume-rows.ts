import type { ResumeRecord, ResumeSummary, ResumeVersion } from '#core/resume/record.ts';
import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { resumes, resumeVersions } from './schema.ts';

type ResumeRow = typeof resumes.$inferSelect;

const { resume: _resume, parsed: _parsed, corrections: _corrections, ...light } = getTableColumns(resumes);
/** What a list shows: a row without its weight. */
export const summaryColumns = light;

export function toSummary(row: Omit<ResumeRow, 'resume' | 'parsed' | 'corrections'>): ResumeSummary {
  const { id, uploadId, title, state, error, version, createdAt, updatedAt } = row;
  const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { id, uploadId, title, state, error, version, ...times };
}

export function toRecord(row: ResumeRow): ResumeRecord {
  return { ...toSummary(row), resume: row.resume, parsed: row.parsed, corrections: row.corrections };
}

/** A part of one statement: the snapshot of what the part named `changed` has just written. */
export function keepVersion(db: Database, cause: ResumeVersion['cause'], suggestionId: string | null) {
  return db.$with('kept', {}).as(
    sql`insert into ${resumeVersions} (resume_id, version, owner, resume, corrections, cause, suggestion_id)
        select id, version, owner, resume, corrections, ${cause}, ${suggestionId}::uuid from changed`,
  );
}

/** What every change of a résumé's content sets. */
export const nextVersion = () => ({ version: sql`${resumes.version} + 1`, updatedAt: sql`now()` });
