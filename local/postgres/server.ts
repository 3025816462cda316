import pg from 'pg';
import { transactionMode, type SqlBackend, type SqlQuery, type SqlResult } from './backend.ts';

async function run(client: pg.Pool | pg.PoolClient, { query, params }: SqlQuery): Promise<SqlResult> {
  const result = await client.query<(string | null)[]>({
    text: query,
    values: params,
    rowMode: 'array',
    types: { getTypeParser: () => (value: string) => value },
  } as pg.QueryArrayConfig);
  const { command, rowCount, fields, rows } = result;
  return {
    command,
    rowCount: rowCount ?? 0,
    fields: fields.map(({ name, dataTypeID }) => ({ name, dataTypeID })),
    rows,
  };
}

/** A real Postgres at `url` (postgres://…). */
export function connectPostgres(url: string): SqlBackend {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 3_000 });
  // An idle client that loses its server must not end the process; the next query reports the fault.
  pool.on('error', (error) => console.error(`postgres: ${error.message}`));
  return {
    query: (query) => run(pool, query),
    async batch(queries, options) {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const mode = transactionMode(options);
        if (mode) await client.query(mode);
        const results = [];
        for (const query of queries) results.push(await run(client, query));
        await client.query('COMMIT');
        client.release();
        return results;
      } catch (error) {
        await client.query('ROLLBACK').then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
