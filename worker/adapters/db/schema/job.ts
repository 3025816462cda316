import type { Job } from '#core/job/schema.ts';
import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, json, prose } from '../columns.ts';
import { owner } from './account.ts';

export const jobs = pgTable(
  'jobs',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    text: prose().notNull(),
    textSha256: text().notNull(),
    job: json<Job>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [unique().on(t.owner, t.textSha256)],
);
