import type { Chat, ChatMessage } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import { and, asc, eq, ilike, sql } from 'drizzle-orm';
import type { ChatStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { chats, messages } from './schema.ts';

function toChat({ owner: _owner, createdAt, updatedAt, ...row }: typeof chats.$inferSelect): Chat {
  return { ...row, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

function toMessage({ id, role, parts, metadata }: typeof messages.$inferSelect): ChatMessage {
  return { id, role, parts, ...(metadata ? { metadata } : {}) };
}

/** `%` and `_` in what a person typed are letters. */
const containing = (query: string) => `%${query.replace(/[\\%_]/g, '\\$&')}%`;

export function createChatStore(db: Database): ChatStore {
  const mine = (owner: string, id: string) => and(eq(chats.owner, owner), eq(chats.id, id));

  const get = async (owner: string, id: string) => {
    const [row] = await db.select().from(chats).where(mine(owner, id));
    return row ? toChat(row) : null;
  };

  return {
    get,

    async insert(owner, { id, title }) {
      const [row] = await db.insert(chats).values({ id, owner, title }).onConflictDoNothing().returning();
      const chat = row ? toChat(row) : await get(owner, id);
      if (!chat) throw new CandorError('conflict');
      return chat;
    },

    async list(owner, { query }, { cursor, limit }) {
      const found = query ? ilike(chats.title, containing(query)) : undefined;
      const rows = await db
        .select()
        .from(chats)
        .where(and(eq(chats.owner, owner), found, after(cursor, chats)))
        .orderBy(...newestFirst(chats))
        .limit(limit + 1);
      return toPage(rows, limit, toChat, encodeCursor);
    },

    async update(owner, id, { title, pinned, resumeId, jobId, analysisId, masking }) {
      const [row] = await db
        .update(chats)
        .set({ title, pinned, resumeId, jobId, analysisId, masking, updatedAt: sql`now()` })
        .where(mine(owner, id))
        .returning();
      return row ? toChat(row) : null;
    },

    async remove(owner, id) {
      const rows = await db.delete(chats).where(mine(owner, id)).returning({ id: chats.id });
      return rows.length > 0;
    },

    async messages(owner, chatId) {
      const rows = await db
        .select()
        .from(messages)
        .where(and(eq(messages.owner, owner), eq(messages.chatId, chatId)))
        .orderBy(asc(messages.position));
      return rows.map(toMessage);
    },

    async putMessage(owner, chatId, { id, role, parts, metadata = null }) {
      const [put] = await db.batch([
        db
          .insert(messages)
          .values({ owner, chatId, id, role, parts, metadata })
          .onConflictDoUpdate({
            target: [messages.chatId, messages.id],
            set: { role: sql`excluded.role`, parts: sql`excluded.parts`, metadata: sql`excluded.metadata` },
            // What a person says never takes the place of what the coach said, nor the other way round.
            setWhere: and(eq(messages.owner, owner), eq(messages.role, sql`excluded.role`)),
          })
          .returning({ id: messages.id }),
        db
          .update(chats)
          .set({ updatedAt: sql`now()` })
          .where(mine(owner, chatId)),
      ]);
      if (put.length === 0) throw new CandorError('conflict');
    },
  };
}
