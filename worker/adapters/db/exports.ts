import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { ExportStore, StoredExport } from '../../services/ports.ts';
import { storable } from './columns.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { toDesign } from './resume-rows.ts';
import { events, exports } from './schema.ts';

type Row = typeof exports.$inferSelect;

function toExport({ owner: _owner, createdAt, updatedAt: _updated, ...row }: Row): StoredExport {
  return { ...row, design: toDesign(row.design), createdAt: createdAt.toISOString() };
}

export function createExportStore(db: Database): ExportStore {
  const mine = (owner: string, id: string) => and(eq(exports.owner, owner), eq(exports.id, id));

  const get = async (owner: string, id: string) => {
    const [row] = await db.select().from(exports).where(mine(owner, id));
    return row ? toExport(row) : null;
  };

  return {
    get,

    async insert(owner, row) {
      await db
        .insert(exports)
        .values({ ...row, owner, createdAt: new Date(row.createdAt) })
        .onConflictDoNothing();
    },

    async list(owner, resumeId, { cursor, limit }) {
      const rows = await db
        .select()
        .from(exports)
        .where(and(eq(exports.owner, owner), eq(exports.resumeId, resumeId), after(cursor, exports)))
        .orderBy(...newestFirst(exports))
        .limit(limit + 1);
      return toPage(rows, limit, toExport, encodeCursor);
    },

    async addStep(owner, id, step) {
      const note = sql`jsonb_build_object('step', ${step}::text, 'at',
        to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
      const noted = sql`${exports.steps} @> jsonb_build_array(jsonb_build_object('step', ${step}::text))`;
      await db
        .update(exports)
        .set({ state: 'running', steps: sql`${exports.steps} || ${note}`, updatedAt: sql`now()` })
        .where(and(mine(owner, id), inArray(exports.state, ['queued', 'running']), sql`not (${noted})`));
    },

    async finish(owner, id, made) {
      const changed = db.$with('changed').as(
        db
          .update(exports)
          .set({ ...made, state: 'done', error: null, updatedAt: sql`now()` })
          .where(and(mine(owner, id), ne(exports.state, 'done')))
          .returning({ id: exports.id, owner: exports.owner }),
      );
      const told = db.$with('told', {}).as(
        sql`insert into ${events} (owner, type, subject_id) select owner, 'export.done', id from changed
            on conflict do nothing`,
      );
      const rows = await db.with(changed, told).select({ id: changed.id }).from(changed);
      return rows.length > 0;
    },

    async fail(owner, id, error) {
      const reason = error.detail === undefined ? error : { ...error, detail: storable(error.detail) };
      await db
        .update(exports)
        .set({ state: 'failed', error: reason, updatedAt: sql`now()` })
        .where(and(mine(owner, id), ne(exports.state, 'done')));
    },

    async reopen(owner, id) {
      const [row] = await db
        .update(exports)
        .set({ state: 'queued', error: null, steps: [], updatedAt: sql`now()` })
        .where(and(mine(owner, id), eq(exports.state, 'failed')))
        .returning();
      return row ? toExport(row) : get(owner, id);
    },
  };
}
