import { CandorError } from '#core/errors.ts';
import { and, asc, eq, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Attempt, Orphan, Run, RunKind, RunStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { analyses, exports, resumes, runs } from './schema.ts';

function toRun({ leaseUntil: _lease, holder: _holder, createdAt: _created, ...row }: typeof runs.$inferSelect): Run {
  return row;
}

interface Adoptable extends Record<string, unknown> {
  owner: string;
  subject: string;
  resume: string | null;
  kind: RunKind;
}

/** Leases are taken and judged by the database's clock, the only one that all isolates share. */
const now = sql`now()`;
const secondsFromNow = (seconds: number) => sql`now() + ${seconds} * interval '1 second'`;

const lapsed = and(eq(runs.state, 'running'), lt(runs.leaseUntil, now));

const live = (kind: RunKind, subject: SQL) =>
  sql`select 1 from runs w where w.kind = ${kind} and w.subject_id = ${subject} and w.state in ('queued', 'running')`;

/** A consumer that was overtaken finds another number of attempts and changes nothing. */
const inHands = ({ id, attempts }: Attempt) => and(eq(runs.id, id), eq(runs.attempts, attempts));
const unleased = { leaseUntil: null, holder: null };

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

    async claim(id, leaseSeconds, { messageId, isAgain }) {
      const own = isAgain ? and(eq(runs.state, 'running'), eq(runs.holder, messageId)) : undefined;
      const [row] = await db
        .update(runs)
        .set({
          state: 'running',
          attempts: sql`${runs.attempts} + 1`,
          leaseUntil: secondsFromNow(leaseSeconds),
          holder: messageId,
          updatedAt: now,
        })
        .where(and(eq(runs.id, id), or(eq(runs.state, 'queued'), lapsed, own)))
        .returning();
      return row ? toRun(row) : null;
    },

    async release(run, error) {
      // The queue delivers the message again by itself, which counts as sent; the sweeper steps in when it does not.
      await db
        .update(runs)
        .set({ state: 'queued', ...unleased, error, sentAt: now, updatedAt: now })
        .where(and(inHands(run), eq(runs.state, 'running')));
    },

    async park(run) {
      await db
        .update(runs)
        .set({ state: 'queued', ...unleased, attempts: sql`${runs.attempts} - 1`, sentAt: now, updatedAt: now })
        .where(and(inHands(run), eq(runs.state, 'running')));
    },

    async finish(run) {
      await db
        .update(runs)
        .set({ state: 'done', ...unleased, error: null, updatedAt: now })
        .where(and(inHands(run), eq(runs.state, 'running')));
    },

    async fail(run, error) {
      await db
        .update(runs)
        .set({ state: 'failed', ...unleased, error, updatedAt: now })
        .where(and(inHands(run), inArray(runs.state, ['queued', 'running'])));
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

    async orphans(staleSeconds, limit) {
      const { rows } = await db.execute<Adoptable>(sql`
        select r.owner, r.id as subject, null::uuid as resume, 'parse' as kind from ${resumes} r
        where r.state in ('queued', 'reading', 'structuring') and r.updated_at < ${secondsFromNow(-staleSeconds)}
          and not exists (${live('parse', sql`r.id`)})
        union all
        select e.owner, e.id, null::uuid, 'export' from ${exports} e
        where e.state in ('queued', 'running') and e.updated_at < ${secondsFromNow(-staleSeconds)}
          and not exists (${live('export', sql`e.id`)})
        union all
        select a.owner, a.id, a.resume_id, 'analyze' from ${analyses} a join ${resumes} r on r.id = a.resume_id
        where a.state in ('queued', 'running') and r.state in ('ready', 'failed')
          and a.updated_at < ${secondsFromNow(-staleSeconds)} and not exists (${live('analyze', sql`a.id`)})
        limit ${limit}`);
      return rows.map(({ owner, subject: subjectId, resume, kind }): Orphan =>
        kind === 'analyze' ? { owner, subjectId, kind, resumeId: resume ?? '' } : { owner, subjectId, kind },
      );
    },
  };
}
