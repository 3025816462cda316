import type { Message } from '#core/messages/message.ts';
import type { DesignInput } from '#core/render/design.ts';
import type { ExportRecord, ExportState } from '#core/render/record.ts';
import type { ExportFormat, Receipt } from '#core/render/schema.ts';
import { boolean, foreignKey, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, json, moment, prose, updatedAt } from '../columns.ts';
import { owner } from './account.ts';
import type { Fault } from './fault.ts';
import { resumes } from './resume.ts';
import { analyses } from './work.ts';

export const exports = pgTable(
  'exports',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    resumeId: uuid().notNull(),
    resumeVersion: integer().notNull(),
    format: text().$type<ExportFormat>().notNull(),
    design: json<DesignInput>().notNull().default({}),
    /** For what the résumé does not tell, and the date that the file bears: the bytes follow from the row alone. */
    locale: text().notNull().default('en'),
    dated: text().notNull().default('2026-01-01'),
    state: text().$type<ExportState>().notNull().default('done'),
    error: json<Fault>(),
    steps: json<ExportRecord['steps']>().notNull().default([]),
    fileName: prose(),
    mediaType: text(),
    size: integer(),
    objectKey: text().notNull(),
    receipt: json<Receipt>(),
    warnings: json<Message[]>().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.owner, t.resumeId),
    // For the sweeper, which looks for those under way that nobody works at.
    index().on(t.state, t.updatedAt),
    foreignKey({ columns: [t.owner, t.resumeId], foreignColumns: [resumes.owner, resumes.id] }).onDelete('cascade'),
  ],
);

/** What happened to a person's work, once each, for whoever is to be told: a webhook, a notice. Ids only, no content. */
export const events = pgTable(
  'events',
  {
    id: uuid().primaryKey().defaultRandom(),
    owner: owner(),
    type: text().notNull(),
    subjectId: uuid().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique().on(t.type, t.subjectId), index().on(t.owner, t.createdAt, t.id)],
);

/** Links to an analysis. Only the hash of a token is kept (S3). */
export const shares = pgTable(
  'shares',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    analysisId: uuid().notNull(),
    tokenHash: text().notNull().unique(),
    showIdentity: boolean().notNull().default(false),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.owner, t.analysisId),
    foreignKey({ columns: [t.owner, t.analysisId], foreignColumns: [analyses.owner, analyses.id] }).onDelete('cascade'),
  ],
);

/** Append-only: what a person did, without its content (S26). */
export const audit = pgTable(
  'audit',
  {
    id: uuid().primaryKey().defaultRandom(),
    owner: owner(),
    action: text().notNull(),
    subjectId: text(),
    createdAt: createdAt(),
  },
  (t) => [index().on(t.owner, t.createdAt, t.id)],
);
