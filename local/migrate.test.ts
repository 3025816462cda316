import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Listening } from './http.ts';
import { migrate } from './migrate.ts';
import { startNeonProxy } from './neon-proxy.ts';

const databaseUrl = 'postgres://candor:candor@localhost/candor';
let proxy: Listening;

beforeAll(async () => {
  proxy = await startNeonProxy({ port: 0 });
});
afterAll(() => proxy.close());

/** A folder of migrations as drizzle-kit writes it. */
function folderOf(migrations: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'candor-migrations-'));
  mkdirSync(join(folder, 'meta'));
  const entries = Object.entries(migrations).map(([tag, sql], idx) => {
    writeFileSync(join(folder, `${tag}.sql`), sql);
    return { idx, version: '7', when: 1_760_000_000_000 + idx, tag, breakpoints: true };
  });
  const journal = { version: '7', dialect: 'postgresql', entries };
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
  return folder;
}

const run = (migrations: Record<string, string>) =>
  migrate({ databaseUrl, fetchEndpoint: proxy.url, folder: folderOf(migrations) });
const good = 'create table first (id int primary key);';
const halfBroken = 'create table second (id int);\n--> statement-breakpoint\nselect * from nowhere;';

it('runs each migration once', async () => {
  expect(await run({ '0000_first': good })).toBe(1);
  expect(await run({ '0000_first': good })).toBe(0);
});

it('takes a broken one back whole, says why, and runs it when it is mended', async () => {
  const failure = /^the database migration of 2025-\S+ failed and was taken back: .*nowhere/;
  await expect(run({ '0000_first': good, '0001_second': halfBroken })).rejects.toThrow(failure);
  const tables = await neon(databaseUrl).query("select tablename from pg_tables where tablename = 'second'");
  expect(tables).toEqual([]);
  expect(await run({ '0000_first': good, '0001_second': 'create table second (id int);' })).toBe(1);
});
