import type { ParsedResume, FileKind } from '#core/parse/document.ts';
import type { Correction } from '#core/resume/correction.ts';
import type { DesignInput } from '#core/render/design.ts';
import type { ResumeState, ResumeVersion } from '#core/resume/record.ts';
import type { Resume } from '#core/resume/schema.ts';
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { createdAt, json, moment, prose, updatedAt } from '../columns.ts';
import { owner } from './account.ts';
import type { Fault } from './fault.ts';
import { jobs } from './job.ts';

const corrections = () => json<Correction[]>().notNull().default([]);

export const uploads = pgTable(
  'uploads',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    sha256: text().notNull(),
    fileName: prose().notNull(),
    kind: text().$type<FileKind>().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    objectKey: text().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique().on(t.owner, t.sha256)],
);

export const resumes = pgTable(
  'resumes',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    /** The original may go before what was read from it. */
    uploadId: uuid()
      .unique()
      .references(() => uploads.id, { onDelete: 'set null' }),
    title: prose().notNull(),
    state: text().$type<ResumeState>().notNull(),
    error: json<Fault>(),
    version: integer().notNull().default(0),
    resume: json<Resume>().notNull(),
    parsed: json<Omit<ParsedResume, 'resume'>>(),
    corrections: corrections(),
    design: json<DesignInput>().notNull().default({}),
    parentId: uuid().references((): AnyPgColumn => resumes.id, { onDelete: 'set null' }),
    jobId: uuid().references(() => jobs.id, { onDelete: 'set null' }),
    archivedAt: moment(),
    deletedAt: moment(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  // (owner, id) is what rows below point at, so that nothing can hang on a résumé of somebody else.
  (t) => [
    unique().on(t.owner, t.id),
    index().on(t.owner, t.createdAt, t.id),
    index().on(t.parentId),
    index().on(t.jobId),
    index().on(t.deletedAt),
  ],
);

/** Looks that a person has put together and named. */
export const designs = pgTable(
  'designs',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    name: prose().notNull(),
    design: json<DesignInput>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.owner, t.createdAt, t.id)],
);

export const resumeVersions = pgTable(
  'resume_versions',
  {
    resumeId: uuid().notNull(),
    version: integer().notNull(),
    owner: owner(),
    resume: json<Resume>().notNull(),
    corrections: corrections(),
    cause: text().$type<ResumeVersion['cause']>().notNull(),
    /** No foreign key: history outlives a suggestion. */
    suggestionId: uuid(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.resumeId, t.version] }),
    index().on(t.owner, t.resumeId),
    foreignKey({ columns: [t.owner, t.resumeId], foreignColumns: [resumes.owner, resumes.id] }).onDelete('cascade'),
  ],
);
