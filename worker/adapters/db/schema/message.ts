import type { AssessedProposal } from '#core/coach/schema.ts';
import type { ChatMessage, SuggestionState } from '#core/coach/record.ts';
import type { Masking } from '#core/mask/schema.ts';
import { sql } from 'drizzle-orm';
import { bigint, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, json, prose, updatedAt } from '../columns.ts';
import { owner } from './account.ts';
import { resumes } from './resume.ts';
import { chats } from './work.ts';

/** Order of making: two rows of one millisecond keep theirs. */
const position = () => bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity();

export const messages = pgTable(
  'messages',
  {
    chatId: uuid().notNull(),
    id: text().notNull(),
    owner: owner(),
    position: position(),
    branch: integer().notNull().default(0),
    role: text().$type<ChatMessage['role']>().notNull(),
    parts: json<ChatMessage['parts']>().notNull(),
    metadata: json<NonNullable<ChatMessage['metadata']>>(),
    /** What is said in it, for the search: the texts of its parts as a JSON array. */
    words: text().generatedAlwaysAs(sql`jsonb_path_query_array(parts, '$[*] ? (@.type == "text").text')::text`),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.chatId, t.id] }),
    index().on(t.owner, t.chatId, t.position),
    foreignKey({ columns: [t.owner, t.chatId], foreignColumns: [chats.owner, chats.id] }).onDelete('cascade'),
  ],
);

/** What was sent to a model for an answer, to the letter, for the person to look at. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    position: position(),
    chatId: uuid().notNull(),
    messageId: text().notNull(),
    model: text().notNull(),
    host: text().notNull(),
    masking: text().$type<Masking>().notNull(),
    body: prose().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index().on(t.owner, t.chatId, t.messageId, t.position),
    foreignKey({ columns: [t.owner, t.chatId], foreignColumns: [chats.owner, chats.id] }).onDelete('cascade'),
  ],
);

export const suggestions = pgTable(
  'suggestions',
  {
    id: uuid().primaryKey(),
    owner: owner(),
    position: position(),
    chatId: uuid().references(() => chats.id, { onDelete: 'set null' }),
    messageId: text(),
    resumeId: uuid().notNull(),
    baseVersion: integer().notNull(),
    state: text().$type<SuggestionState>().notNull(),
    acceptedVersion: integer(),
    proposal: json<AssessedProposal>().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    index().on(t.owner, t.resumeId, t.position),
    index().on(t.chatId),
    foreignKey({ columns: [t.owner, t.resumeId], foreignColumns: [resumes.owner, resumes.id] }).onDelete('cascade'),
  ],
);
