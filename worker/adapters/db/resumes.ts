import { CandorError } from '#core/errors.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { and, asc, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { ResumeStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { keepVersion, nextVersion, summaryColumns, toRecord, toSummary } from './resume-rows.ts';
import { exports, resumes, uploads } from './schema.ts';
import { findVersion, listVersions } from './resume-versions.ts';

export function createResumeStore(db: Database): ResumeStore {
  const mine = (owner: string, id: string) =>
    and(eq(resumes.owner, owner), eq(resumes.id, id), isNull(resumes.deletedAt));

  const get = async (owner: string, id: string): Promise<ResumeRecord | null> => {
    const [row] = await db.select().from(resumes).where(mine(owner, id));
    return row ? toRecord(row) : null;
  };

  return {
    get,

    async insert(owner, row) {
      const { resume = {}, ...rest } = row;
      const version = row.resume ? 1 : 0;
      const changed = db.$with('changed').as(
        db
          .insert(resumes)
          .values({ ...rest, owner, resume, version })
          .onConflictDoNothing()
          .returning(),
      );
      const parts = row.resume ? [changed, keepVersion(db, 'create', null)] : [changed];
      const [made] = await db
        .with(...parts)
        .select()
        .from(changed);
      if (made) return { record: toRecord(made), created: true };
      const same = row.uploadId
        ? or(eq(resumes.id, row.id), eq(resumes.uploadId, row.uploadId))
        : eq(resumes.id, row.id);
      const [known] = await db
        .update(resumes)
        .set({ deletedAt: null })
        .where(and(eq(resumes.owner, owner), same))
        .returning();
      if (!known) throw new CandorError('conflict');
      return { record: toRecord(known), created: false };
    },

    async list(owner, { view = 'active', query }, { cursor, limit }) {
      const rows = await db
        .select(summaryColumns)
        .from(resumes)
        .where(and(eq(resumes.owner, owner), inView[view], titled(query), after(cursor, resumes)))
        .orderBy(...newestFirst(resumes))
        .limit(limit + 1);
      return toPage(rows, limit, toSummary, encodeCursor);
    },

    async setState(owner, id, state, error) {
      await db
        .update(resumes)
        .set({ state, error: error ?? null, updatedAt: sql`now()` })
        .where(and(mine(owner, id), ne(resumes.state, 'ready')));
    },

    async setParsed(owner, id, { resume, ...parsed }) {
      const changed = db.$with('changed').as(
        db
          .update(resumes)
          .set({ resume, parsed, state: 'ready', error: null, ...nextVersion() })
          .where(and(mine(owner, id), ne(resumes.state, 'ready'), eq(resumes.version, 0)))
          .returning(),
      );
      const [row] = await db
        .with(changed, keepVersion(db, 'parse', null))
        .select()
        .from(changed);
      return row ? toRecord(row) : get(owner, id);
    },

    async change(owner, id, { expectedVersion, resume, corrections, cause }) {
      const changed = db.$with('changed').as(
        db
          .update(resumes)
          .set({ resume, corrections, ...nextVersion() })
          .where(and(mine(owner, id), eq(resumes.state, 'ready'), eq(resumes.version, expectedVersion)))
          .returning(),
      );
      const [row] = await db
        .with(changed, keepVersion(db, cause, null))
        .select()
        .from(changed);
      if (row) return toRecord(row);
      const current = await get(owner, id);
      if (current) throw new CandorError('conflict', { version: current.version });
      return null;
    },

    async update(owner, id, { title, design, archived }) {
      const [row] = await db
        .update(resumes)
        .set({ title, design, archivedAt: isSince(archived), updatedAt: sql`now()` })
        .where(mine(owner, id))
        .returning();
      return row ? toRecord(row) : null;
    },

    async setDeleted(owner, id, isDeleted) {
      const [row] = await db
        .update(resumes)
        .set({ deletedAt: isSince(isDeleted) })
        .where(and(eq(resumes.owner, owner), eq(resumes.id, id), isDeleted ? isNull(resumes.deletedAt) : undefined))
        .returning();
      return row ? toRecord(row) : null;
    },

    expired: (before, limit) =>
      db
        .select({ owner: resumes.owner, id: resumes.id })
        .from(resumes)
        .where(lt(resumes.deletedAt, before))
        .orderBy(asc(resumes.deletedAt))
        .limit(limit),

    version: (owner, id, version) => findVersion(db, owner, id, version),
    versions: (owner, id, page) => listVersions(db, owner, id, page),

    async objectKeys(owner, id) {
      const { rows } = await db.execute<{ key: string }>(sql`
        select u.object_key as key from ${uploads} u join ${resumes} r on r.upload_id = u.id
        where r.owner = ${owner} and r.id = ${id}::uuid
        union all
        select object_key from ${exports} where owner = ${owner} and resume_id = ${id}::uuid`);
      return rows.map(({ key }) => key);
    },

    async remove(owner, id, thrownBefore) {
      const still = thrownBefore ? sql`and deleted_at < ${thrownBefore.toISOString()}::timestamptz` : sql``;
      // Versions, analyses, suggestions, exports and shares go by foreign key. What was sent to a model has no such key,
      // and holds the text of the résumé: it goes with every conversation that was about it.
      const { rows } = await db.execute(sql`
        with gone as (
          delete from resumes where owner = ${owner} and id = ${id}::uuid ${still} returning id, upload_id
        ),
        sent as (
          delete from model_calls where owner = ${owner} and chat_id in (
            select c.id from chats c join gone on c.resume_id = gone.id
            union all select a.chat_id from analyses a join gone on a.resume_id = gone.id
            union all select s.chat_id from suggestions s join gone on s.resume_id = gone.id
          )
        ),
        original as (delete from uploads where id in (select upload_id from gone)),
        work as (
          delete from runs where owner = ${owner} and subject_id in (
            select id from gone union all select a.id from analyses a join gone on a.resume_id = gone.id
            union all select e.id from exports e join gone on e.resume_id = gone.id
          )
        )
        select id from gone`);
      return rows.length > 0;
    },
  };
}

const kept = isNull(resumes.deletedAt);
const inView = {
  active: and(kept, isNull(resumes.archivedAt)),
  archived: and(kept, isNotNull(resumes.archivedAt)),
  deleted: isNotNull(resumes.deletedAt),
};

/** The words as they are: `%` and `_` stand for themselves. */
const titled = (query: string | undefined) =>
  query ? sql`${resumes.title} ilike ${`%${query.replaceAll(/[\\%_]/g, '\\$&')}%`}` : undefined;

/** Undefined leaves the column as it is. */
const isSince = (wanted: boolean | undefined) => (wanted === undefined ? undefined : wanted ? sql`now()` : null);
