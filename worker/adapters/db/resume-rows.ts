import { defaultDesign, designSchema, type Design } from '#core/render/design.ts';
import type { ResumeRecord, ResumeSummary, ResumeVersion } from '#core/resume/record.ts';
import { getTableColumns, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { resumes, resumeVersions } from './schema.ts';

type ResumeRow = typeof resumes.$inferSelect;

const { resume: _resume, parsed: _parsed, corrections: _corrections, ...light } = getTableColumns(resumes);
/** What a list shows: a row without its weight. */
export const summaryColumns = light;

export function toSummary(row: Omit<ResumeRow, 'resume' | 'parsed' | 'corrections'>): ResumeSummary {
  const { id, uploadId, title, state, error, version, parentId, jobId } = row;
  const times = {
    archivedAt: row.archivedAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
  return { id, uploadId, title, state, error, version, design: toDesign(row.design), parentId, jobId, ...times };
}

/** What is open in a stored design is filled; one of another time that fits no more is the usual one. */
export const toDesign = (stored: unknown): Design => designSchema.safeParse(stored).data ?? defaultDesign;

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
