import { CandorError } from '#core/errors.ts';
import { and, asc, eq, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Run, RunStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { runs } from './schema.ts';

function toRun({ leaseUntil: _lease, createdAt: _created, ...row }: typeof runs.$inferSelect): Run {
  return row;
}

/** Leases are taken and judged by the database's clock, the only one that all isolates share. */
const now = sql`now()`;
const secondsFromNow = (seconds: number) => sql`now() + ${seconds} * interval '1 second'`;

const lapsed = and(eq(runs.state, 'running'), lt(runs.leaseUntil, now));

export function createRunStore(db: Database): RunStore {
  const find = async (where: ReturnType<typeof and>) => {
    const [row] = await db.select().from(runs).where(where);
    return row ? toRun(row) : null;
  };

  return {
    async insert(owner, run) {
      const [row] = await db
        .insert(runs)
        .values({ ...run, owner })
        .onConflictDoNothing()
        .returning();
      const same = and(eq(runs.owner, owner), eq(runs.kind, run.kind), eq(runs.subjectId, run.subjectId));
      const found = row ? toRun(row) : await find(same);
      if (!found) throw new CandorError('conflict');
      return found;
    },

    get: (id) => find(eq(runs.id, id)),

    find: (owner, kind, subjectId) =>
      find(and(eq(runs.owner, owner), eq(runs.kind, kind), eq(runs.subjectId, subjectId))),

    async markSent(id) {
      await db.update(runs).set({ sentAt: now, updatedAt: now }).where(eq(runs.id, id));
    },

    async claim(id, leaseSeconds) {
      const [row] = await db
        .update(runs)
        .set({
          state: 'running',
          attempts: sql`${runs.attempts} + 1`,
          leaseUntil: secondsFromNow(leaseSeconds),
          updatedAt: now,
        })
        .where(and(eq(runs.id, id), or(eq(runs.state, 'queued'), lapsed)))
        .returning();
      return row ? toRun(row) : null;
    },

    async release(id, error) {
      // The queue delivers the message again by itself, which counts as sent; the sweeper steps in when it does not.
      await db
        .update(runs)
        .set({ state: 'queued', leaseUntil: null, error, sentAt: now, updatedAt: now })
        .where(and(eq(runs.id, id), eq(runs.state, 'running')));
    },

    async finish(id) {
      await db
        .update(runs)
        .set({ state: 'done', leaseUntil: null, error: null, updatedAt: now })
        .where(and(eq(runs.id, id), ne(runs.state, 'done')));
    },

    async fail(id, error) {
      await db
        .update(runs)
        .set({ state: 'failed', leaseUntil: null, error, updatedAt: now })
        .where(and(eq(runs.id, id), inArray(runs.state, ['queued', 'running'])));
    },

    async retry(owner, id) {
      const [row] = await db
        .update(runs)
        .set({ state: 'queued', attempts: 0, error: null, sentAt: null, updatedAt: now })
        .where(and(eq(runs.owner, owner), eq(runs.id, id), eq(runs.state, 'failed')))
        .returning();
      return row ? toRun(row) : null;
    },

    async stale(staleSeconds, limit) {
      // Never sent: `send` failed after the row was committed. It does not wait, so that R3's minute holds.
      const unheard = or(isNull(runs.sentAt), lt(runs.sentAt, secondsFromNow(-staleSeconds)));
      const rows = await db
        .select()
        .from(runs)
        .where(or(and(eq(runs.state, 'queued'), unheard), lapsed))
        .orderBy(asc(runs.updatedAt))
        .limit(limit);
      return rows.map(toRun);
    },
  };
}
