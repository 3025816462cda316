import { and, asc, eq } from 'drizzle-orm';
import type { ModelCallStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { modelCalls } from './schema.ts';

export function createModelCallStore(db: Database): ModelCallStore {
  return {
    async insert(owner, calls) {
      const rows = calls.map((call) => ({ ...call, owner, createdAt: new Date(call.createdAt) }));
      await db.insert(modelCalls).values(rows).onConflictDoNothing();
    },

    async list(owner, chatId, messageId) {
      const ofAnswer = and(
        eq(modelCalls.owner, owner),
        eq(modelCalls.chatId, chatId),
        eq(modelCalls.messageId, messageId),
      );
      const rows = await db.select().from(modelCalls).where(ofAnswer).orderBy(asc(modelCalls.position));
      return rows.map(({ id, model, host, masking, body, createdAt }) => ({
        id,
        model,
        host,
        masking,
        body,
        createdAt: createdAt.toISOString(),
      }));
    },
  };
}
