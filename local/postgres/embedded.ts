import { PGlite, type Results } from '@electric-sql/pglite';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { transactionMode, type SqlBackend, type SqlQuery, type SqlResult } from './backend.ts';

const asText = Object.fromEntries(Array.from({ length: 20_000 }, (_, oid) => [oid, (value: string) => value]));
const rawText = { rowMode: 'array', parsers: asText, serializers: asText } as const;

function toResult(results: Results<(string | null)[]> & { command?: string; rowCount?: number }): SqlResult {
  return {
    command: results.command ?? '',
    rowCount: results.rowCount ?? results.affectedRows ?? results.rows.length,
    fields: results.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID })),
    rows: results.rows,
  };
}

/** Postgres in this process. `dataDir` keeps the data between starts; without it they live in memory. */
export async function openEmbeddedPostgres(dataDir?: string): Promise<SqlBackend> {
  const db = await PGlite.create({ ...(dataDir ? { dataDir } : {}), extensions: { citext, pg_trgm, unaccent } });
  const run = async (on: Pick<PGlite, 'query'>, { query, params }: SqlQuery) =>
    toResult(await on.query<(string | null)[]>(query, params, rawText));
  return {
    query: (query) => run(db, query),
    batch: (queries, options) =>
      db.transaction(async (transaction) => {
        const mode = transactionMode(options);
        if (mode) await transaction.query(mode);
        const results = [];
        for (const query of queries) results.push(await run(transaction as unknown as PGlite, query));
        return results;
      }),
    close: () => db.close(),
  };
}
