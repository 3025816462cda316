import { and, eq } from 'drizzle-orm';
import type { ExportStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { exports } from './schema.ts';

export function createExportStore(db: Database): ExportStore {
  return {
    async insert(owner, row) {
      await db
        .insert(exports)
        .values({ ...row, owner, createdAt: new Date(row.createdAt) })
        .onConflictDoNothing();
    },
    async get(owner, id) {
      const [found] = await db
        .select()
        .from(exports)
        .where(and(eq(exports.owner, owner), eq(exports.id, id)));
      if (!found) return null;
      const { owner: _owner, createdAt, ...row } = found;
      return { ...row, createdAt: createdAt.toISOString() };
    },
  };
}
