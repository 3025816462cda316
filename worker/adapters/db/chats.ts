import type { Chat, FoundChat, KeptMessage } from '#core/coach/record.ts';
import { CandorError } from '#core/errors.ts';
import { and, asc, desc, eq, ilike, inArray, or, sql } from 'drizzle-orm';
import type { ChatStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { chats, messages } from './schema.ts';
import { snippetOf, wordsOf } from './snippet.ts';

function toChat({ owner: _owner, createdAt, updatedAt, ...row }: typeof chats.$inferSelect): Chat {
  return { ...row, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

function toMessage({ id, role, parts, metadata, branch }: typeof messages.$inferSelect): KeptMessage {
  return { id, role, parts, branch, ...(metadata ? { metadata } : {}) };
}

/** `%` and `_` in what a person typed are letters. */
const containing = (query: string) => `%${query.replace(/[\\%_]/g, '\\$&')}%`;

const said = (owner: string, words: string[]) =>
  and(eq(messages.owner, owner), ...words.map((word) => ilike(messages.words, containing(asInJson(word)))));

/** As a word stands in a JSON text. */
const asInJson = (word: string) => JSON.stringify(word).slice(1, -1);

export function createChatStore(db: Database): ChatStore {
  const mine = (owner: string, id: string) => and(eq(chats.owner, owner), eq(chats.id, id));

  const get = async (owner: string, id: string) => {
    const [row] = await db.select().from(chats).where(mine(owner, id));
    return row ? toChat(row) : null;
  };

  /** The newest message of each conversation that holds the words, cut to what is around them. */
  const withSnippets = async (owner: string, items: Chat[], words: string[]): Promise<FoundChat[]> => {
    const among = inArray(
      messages.chatId,
      items.map(({ id }) => id),
    );
    if (items.length === 0) return items;
    const rows = await db
      .selectDistinctOn([messages.chatId], { chatId: messages.chatId, words: messages.words })
      .from(messages)
      .where(and(said(owner, words), among))
      .orderBy(messages.chatId, desc(messages.position));
    const snippets = new Map(rows.map((row) => [row.chatId, snippetOf(row.words ?? '[]', words)]));
    return items.map((chat) => ({ ...chat, ...(snippets.has(chat.id) && { snippet: snippets.get(chat.id) }) }));
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
      const words = wordsOf(query);
      const inTitle = and(...words.map((word) => ilike(chats.title, containing(word))));
      const inMessage = sql`${chats.id} in (select ${messages.chatId} from ${messages} where ${said(owner, words)})`;
      const found = words.length > 0 ? or(inTitle, inMessage) : undefined;
      const rows = await db
        .select()
        .from(chats)
        .where(and(eq(chats.owner, owner), found, after(cursor, chats)))
        .orderBy(...newestFirst(chats))
        .limit(limit + 1);
      const page = toPage(rows, limit, toChat, encodeCursor);
      return words.length > 0 ? { ...page, items: await withSnippets(owner, page.items, words) } : page;
    },

    async update(owner, id, { title, pinned, resumeId, jobId, analysisId, masking, branch }) {
      const [row] = await db
        .update(chats)
        .set({ title, pinned, resumeId, jobId, analysisId, masking, branch, updatedAt: sql`now()` })
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

    async fork(owner, id, branch) {
      const isNew = sql`not ${chats.branches} @> ${JSON.stringify([{ first: branch.first }])}::jsonb`;
      const [row] = await db
        .update(chats)
        .set({
          branches: sql`${chats.branches} || ${JSON.stringify([branch])}::jsonb`,
          branch: sql`jsonb_array_length(${chats.branches}) + 1`,
        })
        .where(and(mine(owner, id), isNew))
        .returning();
      return row ? toChat(row) : get(owner, id);
    },

    async putMessage(owner, chatId, { id, role, parts, metadata = null }, given) {
      const branch =
        given ?? sql<number>`coalesce((select ${chats.branch} from ${chats} where ${mine(owner, chatId)}), 0)`;
      const [put] = await db.batch([
        db
          .insert(messages)
          .values({ owner, chatId, id, role, parts, metadata, branch })
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
