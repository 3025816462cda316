import type { JobRecord, JobSummary } from '#core/job/record.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { JobStore } from '../../services/ports.ts';
import { sha256Hex } from '../sha256.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { jobs } from './schema.ts';

const toJob = ({ id, text, job, createdAt }: typeof jobs.$inferSelect): JobRecord => ({
  id,
  text,
  job,
  createdAt: createdAt.toISOString(),
});

/** The lines are the whole text again, which a list has no use for. */
const withoutLines = sql<JobSummary['job']>`${jobs.job} - 'lines'`.mapWith(jobs.job);

export function createJobStore(db: Database): JobStore {
  return {
    async insert(owner, { id, text, job, createdAt }) {
      const textSha256 = await sha256Hex(text);
      const [row] = await db
        .insert(jobs)
        .values({ id, owner, text, textSha256, job, createdAt: new Date(createdAt) })
        // The same text keeps its id; what is read from it is the newest reading.
        .onConflictDoUpdate({ target: [jobs.owner, jobs.textSha256], set: { job: sql`excluded.job` } })
        .returning();
      return toJob(row!);
    },
    async get(owner, id) {
      const [row] = await db
        .select()
        .from(jobs)
        .where(and(eq(jobs.owner, owner), eq(jobs.id, id)));
      return row ? toJob(row) : null;
    },
    async list(owner, { cursor, limit }) {
      const rows = await db
        .select({ id: jobs.id, createdAt: jobs.createdAt, job: withoutLines })
        .from(jobs)
        .where(and(eq(jobs.owner, owner), after(cursor, jobs)))
        .orderBy(...newestFirst(jobs))
        .limit(limit + 1);
      const toSummary = (row: (typeof rows)[number]) => ({ ...row, createdAt: row.createdAt.toISOString() });
      return toPage(rows, limit, toSummary, encodeCursor);
    },
  };
}
