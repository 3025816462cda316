import type { IncomingMessage } from 'node:http';
import { serveJson, type Answer, type Listening } from './http.ts';
import type { SqlBackend, SqlQuery } from './postgres/backend.ts';
import { openEmbeddedPostgres } from './postgres/embedded.ts';
import { connectPostgres } from './postgres/server.ts';

export interface NeonProxyOptions {
  /** 0 takes a free port. */
  port: number;
  /** A real Postgres; without it one runs in this process. */
  postgresUrl?: string | undefined;
  /** Folder of the embedded one; without it the data live in memory. */
  dataDir?: string | undefined;
}

const errorFields = [
  'message code detail hint position internalPosition internalQuery severity where table column schema dataType',
  'constraint file line routine',
].flatMap((names) => names.split(' '));

function describeError(error: unknown): Answer {
  const fields = error as Record<string, unknown>;
  // SQLSTATE has five characters; anything else (ECONNREFUSED …) means that the database itself is out of reach.
  const status = typeof fields.code === 'string' && /^[0-9A-Z]{5}$/.test(fields.code) ? 400 : 503;
  return { status, body: Object.fromEntries(errorFields.map((name) => [name, fields[name]])) };
}

const withParams = (query: Partial<SqlQuery>): SqlQuery => ({ query: query.query ?? '', params: query.params ?? [] });

async function answer(backend: SqlBackend, request: IncomingMessage, body: string): Promise<Answer> {
  if (request.method !== 'POST' || request.url !== '/sql') return { status: 404, body: { message: 'POST /sql only' } };
  const parsed = JSON.parse(body) as { queries?: SqlQuery[] } & Partial<SqlQuery>;
  if (!parsed.queries) return { status: 200, body: await backend.query(withParams(parsed)) };
  const results = await backend.batch(parsed.queries.map(withParams), {
    isolationLevel: request.headers['neon-batch-isolation-level'] as string | undefined,
    readOnly: request.headers['neon-batch-read-only'] === 'true',
    deferrable: request.headers['neon-batch-deferrable'] === 'true',
  });
  return { status: 200, body: { results } };
}

/** Neon's SQL-over-HTTP in front of an embedded or a real Postgres; `url` ends in `/sql`. */
export async function startNeonProxy(options: NeonProxyOptions): Promise<Listening> {
  const backend = options.postgresUrl
    ? connectPostgres(options.postgresUrl)
    : await openEmbeddedPostgres(options.dataDir);
  const server = await serveJson(options.port, (request, body) =>
    answer(backend, request, body).catch(describeError),
  ).catch(async (error: unknown) => {
    await backend.close();
    throw error;
  });
  return {
    url: `${server.url}/sql`,
    async close() {
      await server.close();
      await backend.close();
    },
  };
}
