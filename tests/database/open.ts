import { randomUUID } from 'node:crypto';
import { migrate } from 'drizzle-orm/neon-http/migrator';
import pg from 'pg';
import { connectDatabase, type Database } from '#worker/adapters/db/connect.ts';
import { user } from '#worker/adapters/db/schema.ts';
import { startNeonProxy } from '../../local/neon-proxy.ts';

export interface TestDatabase {
  db: Database;
  /** Where Neon's protocol is spoken. */
  endpoint: string;
  /** A new person; answers their id. */
  newOwner(): Promise<string>;
  close(): Promise<void>;
}

/** What a Neon client wants to see; with an endpoint of ours it leads nowhere. */
export const testDatabaseUrl = 'postgres://candor:candor@localhost/candor';

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A database of its own on the server at TEST_POSTGRES_URL, so that test files can run side by side. */
async function makeDatabase(server: string) {
  const name = `candor_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

/** An empty migrated database: embedded, or on a real Postgres when TEST_POSTGRES_URL is set. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL;
  const made = server ? await makeDatabase(server) : null;
  const proxy = await startNeonProxy({ port: 0, ...(made ? { postgresUrl: made.url } : {}) });
  const db = connectDatabase(testDatabaseUrl, proxy.url);
  await migrate(db, { migrationsFolder: 'drizzle' });
  return {
    db,
    endpoint: proxy.url,
    async newOwner() {
      const id = randomUUID();
      await db.insert(user).values({ id, name: 'Guest', email: `${id}@guest.invalid`, isAnonymous: true });
      return id;
    },
    async close() {
      await proxy.close();
      await made?.drop();
    },
  };
}
