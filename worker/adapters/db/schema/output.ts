import type { Message } from '#core/messages/message.ts';
import type { ExportFormat, Receipt } from '#core/render/schema.ts';
import { boolean, foreignKey, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, json, moment, prose } from '../columns.ts';
import { owner } from './account.ts';
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
    fileName: prose().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    objectKey: text().notNull(),
    receipt: json<Receipt>().notNull(),
    warnings: json<Message[]>().notNull().default([]),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.owner, t.resumeId),
    foreignKey({ columns: [t.owner, t.resumeId], foreignColumns: [resumes.owner, resumes.id] }).onDelete('cascade'),
  ],
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
