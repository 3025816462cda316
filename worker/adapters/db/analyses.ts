import { severities, type FigureName, type Severity } from '#core/analyze/schema.ts';
import type { AnalysisRecord, AnalysisSummary } from '#core/analyze/record.ts';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { CandorError } from '#core/errors.ts';
import type { AnalysisStore } from '../../services/ports.ts';
import type { Database } from './connect.ts';
import { after, encodeCursor, newestFirst, toPage } from './pages.ts';
import { analyses } from './schema.ts';

function toAnalysis({ owner: _owner, createdAt, updatedAt, ...row }: typeof analyses.$inferSelect): AnalysisRecord {
  return { ...row, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

/** Appends `step` with the database's time unless it is there already. */
const withStep = (step: string) => sql`case
  when ${analyses.steps} @> jsonb_build_array(jsonb_build_object('step', ${step}::text)) then ${analyses.steps}
  else ${analyses.steps} || jsonb_build_array(jsonb_build_object(
    'step', ${step}::text, 'at', to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
end`;

const valueOf = (figure: FigureName) =>
  sql<number | null>`(${analyses.result} -> 'figures' -> ${figure}::text ->> 'value')::int`;

/** One severity for each finding. */
const severityList = sql<Severity[]>`jsonb_path_query_array(${analyses.result}, '$.findings[*].severity')`.mapWith(
  (value: string | Severity[]) => (typeof value === 'string' ? (JSON.parse(value) as Severity[]) : value),
);

/** Figures and counts are taken out in the database: a result is long, and a history has many. */
const summaryColumns = {
  id: analyses.id,
  resumeId: analyses.resumeId,
  resumeVersion: analyses.resumeVersion,
  jobId: analyses.jobId,
  createdAt: analyses.createdAt,
  rules: sql<string>`${analyses.result} ->> 'version'`,
  readability: valueOf('readability'),
  writing: valueOf('writing'),
  match: valueOf('match'),
  severityList,
};

type SummaryRow = { severityList: Severity[]; createdAt: Date } & AnalysisSummary['figures'] &
  Omit<AnalysisSummary, 'figures' | 'findings' | 'createdAt'>;

function toSummary({ severityList: all, readability, writing, match, createdAt, ...row }: SummaryRow): AnalysisSummary {
  const counts = severities.map((severity) => [severity, all.filter((one) => one === severity).length]);
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    figures: { readability, writing, match },
    findings: Object.fromEntries(counts) as AnalysisSummary['findings'],
  };
}

export function createAnalysisStore(db: Database): AnalysisStore {
  const mine = (owner: string, id: string) => and(eq(analyses.owner, owner), eq(analyses.id, id));
  const touched = sql`now()`;

  const get = async (owner: string, id: string) => {
    const [row] = await db.select().from(analyses).where(mine(owner, id));
    return row ? toAnalysis(row) : null;
  };

  return {
    get,

    async progress(owner, id) {
      const { state, error, steps } = analyses;
      const [row] = await db.select({ id: analyses.id, state, error, steps }).from(analyses).where(mine(owner, id));
      return row ?? null;
    },

    async insert(owner, row) {
      const [made] = await db
        .insert(analyses)
        .values({ ...row, owner })
        .onConflictDoNothing()
        .returning();
      const record = made ? toAnalysis(made) : await get(owner, row.id);
      if (!record) throw new CandorError('conflict');
      return record;
    },

    async list(owner, { resumeId }, { cursor, limit }) {
      const of = resumeId ? eq(analyses.resumeId, resumeId) : undefined;
      const rows = await db
        .select()
        .from(analyses)
        .where(and(eq(analyses.owner, owner), of, after(cursor, analyses)))
        .orderBy(...newestFirst(analyses))
        .limit(limit + 1);
      return toPage(rows, limit, toAnalysis, encodeCursor);
    },

    async summaries(owner, { resumeId }, { cursor, limit }) {
      const rows = await db
        .select(summaryColumns)
        .from(analyses)
        .where(
          and(
            eq(analyses.owner, owner),
            eq(analyses.resumeId, resumeId),
            eq(analyses.state, 'done'),
            after(cursor, analyses),
          ),
        )
        .orderBy(...newestFirst(analyses))
        .limit(limit + 1);
      return toPage(rows, limit, toSummary, encodeCursor);
    },

    async addStep(owner, id, step) {
      await db
        .update(analyses)
        .set({ steps: withStep(step), state: 'running', updatedAt: touched })
        .where(and(mine(owner, id), inArray(analyses.state, ['queued', 'running'])));
    },

    async finish(owner, id, result, resumeVersion) {
      const rows = await db
        .update(analyses)
        .set({ result, resumeVersion, state: 'done', error: null, updatedAt: touched })
        .where(and(mine(owner, id), ne(analyses.state, 'done')))
        .returning({ id: analyses.id });
      return rows.length > 0;
    },

    async fail(owner, id, error) {
      await db
        .update(analyses)
        .set({ state: 'failed', error, updatedAt: touched })
        .where(and(mine(owner, id), ne(analyses.state, 'done')));
    },

    async reopen(owner, id) {
      const [row] = await db
        .update(analyses)
        .set({ state: 'queued', error: null, steps: [], updatedAt: touched })
        .where(and(mine(owner, id), eq(analyses.state, 'failed')))
        .returning();
      return row ? toAnalysis(row) : get(owner, id);
    },
  };
}
