import type { AnalysisRecord, AnalysisState } from '#core/analyze/record.ts';
import type { AnalysisResult } from '#core/analyze/schema.ts';
import type { Branch } from '#core/coach/record.ts';
import { defaultMasking, type Masking } from '#core/mask/schema.ts';
import { boolean, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Run, RunKind } from '../../../services/ports.ts';
import { createdAt, json, moment, prose, updatedAt } from '../columns.ts';
import { owner } from './account.ts';
import type { Fault } from './fault.ts';
import { jobs } from './job.ts';
import { resumes } from './resume.ts';

export const chats = pgTable(
  'chats',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    title: prose().notNull(),
    pinned: boolean().notNull().default(false),
    resumeId: uuid().references(() => resumes.id, { onDelete: 'set null' }),
    jobId: uuid().references(() => jobs.id, { onDelete: 'set null' }),
    analysisId: uuid().references((): AnyPgColumn => analyses.id, { onDelete: 'set null' }),
    masking: text().$type<Masking>().notNull().default(defaultMasking),
    branches: json<Branch[]>().notNull().default([]),
    branch: integer().notNull().default(0),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique().on(t.owner, t.id),
    index().on(t.owner, t.createdAt, t.id),
    index().on(t.resumeId),
    index().on(t.jobId),
    index().on(t.analysisId),
  ],
);

export const analyses = pgTable(
  'analyses',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    resumeId: uuid().notNull(),
    resumeVersion: integer().notNull().default(0),
    jobId: uuid().references(() => jobs.id, { onDelete: 'set null' }),
    chatId: uuid().references(() => chats.id, { onDelete: 'set null' }),
    state: text().$type<AnalysisState>().notNull().default('queued'),
    error: json<Fault>(),
    steps: json<AnalysisRecord['steps']>().notNull().default([]),
    result: json<AnalysisResult>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    unique().on(t.owner, t.id),
    index().on(t.owner, t.createdAt, t.id),
    index().on(t.owner, t.resumeId, t.createdAt, t.id),
    index().on(t.jobId),
    index().on(t.chatId),
    foreignKey({ columns: [t.owner, t.resumeId], foreignColumns: [resumes.owner, resumes.id] }).onDelete('cascade'),
  ],
);

/** Background work. `subjectId` is a résumé or an analysis by `kind`; removing a résumé removes its runs too. */
export const runs = pgTable(
  'runs',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    kind: text().$type<RunKind>().notNull(),
    subjectId: uuid().notNull(),
    state: text().$type<Run['state']>().notNull().default('queued'),
    attempts: integer().notNull().default(0),
    error: json<Fault>(),
    sentAt: moment(),
    leaseUntil: moment(),
    /** The queue message under which the lease was taken. */
    holder: text(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [unique().on(t.kind, t.subjectId), index().on(t.owner), index().on(t.state, t.updatedAt)],
);
