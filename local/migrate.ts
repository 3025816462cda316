import { resolve } from 'node:path';
import { neon, neonConfig, type NeonQueryFunction } from '@neondatabase/serverless';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Failure, runMain } from './failure.ts';
import { settings } from './settings.ts';

export interface MigrateOptions {
  databaseUrl: string;
  /** Set for a local proxy; absent for Neon itself. */
  fetchEndpoint?: string | undefined;
  /** Where the generated SQL stands; `drizzle/` unless given. */
  folder?: string | undefined;
}

const table = 'candor_migrations';

async function applied(sql: NeonQueryFunction<false, false>): Promise<Set<string>> {
  await sql.query(`create table if not exists ${table} (hash text primary key, applied_at timestamptz default now())`);
  const rows = await sql.query(`select hash from ${table}`);
  return new Set(rows.map((row) => String(row.hash)));
}

/** Runs what is new in `drizzle/`, each migration whole or not at all. Returns how many ran. */
export async function migrate(options: MigrateOptions): Promise<number> {
  if (options.fetchEndpoint) neonConfig.fetchEndpoint = options.fetchEndpoint;
  const sql = neon(options.databaseUrl);
  const done = await applied(sql);
  const waiting = readMigrationFiles({ migrationsFolder: options.folder ?? resolve(settings.root, 'drizzle') }).filter(
    ({ hash }) => !done.has(hash),
  );
  for (const migration of waiting) {
    const statements = migration.sql.filter((statement) => statement.trim() !== '');
    await sql
      .transaction([
        ...statements.map((statement) => sql.query(statement)),
        sql.query(`insert into ${table} (hash) values ($1)`, [migration.hash]),
      ])
      .catch((error: Error) => {
        const when = new Date(migration.folderMillis).toISOString();
        throw new Failure(`the database migration of ${when} failed and was taken back: ${error.message}`);
      });
  }
  return waiting.length;
}

if (import.meta.main)
  await runMain(async () => {
    const databaseUrl = process.env.DATABASE_URL;
    if (!databaseUrl) throw new Failure('set DATABASE_URL to the connection string of the Neon database.');
    const count = await migrate({ databaseUrl, fetchEndpoint: process.env.NEON_FETCH_ENDPOINT });
    console.log(count === 0 ? 'The database is up to date.' : `${count} migration(s) applied.`);
  });
