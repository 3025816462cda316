import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import * as schema from './schema.ts';

type Snapshot = Parameters<typeof generateMigration>[0];
const read = (name: string) => JSON.parse(readFileSync(`drizzle/meta/${name}`, 'utf8')) as unknown;

describe('the migrations', () => {
  it('say all that the schema says', async () => {
    const { entries } = read('_journal.json') as { entries: { idx: number }[] };
    const last = String(entries.at(-1)!.idx).padStart(4, '0');
    const now = generateDrizzleJson(schema, undefined, undefined, 'snake_case');
    const missing = await generateMigration(read(`${last}_snapshot.json`) as Snapshot, now as Snapshot);
    expect(missing, 'run `npm run generate`').toEqual([]);
  });
});

describe('every table of a person', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  }, 60_000);
  afterAll(() => test.close());

  const select = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    (await test.db.execute<Row>(query)).rows;

  it('names its owner, and goes with them', async () => {
    const tables = await select<{ name: string }>(
      sql`select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('user', 'verification')`,
    );
    const cascading = await select<{ name: string }>(sql`
      select distinct c.conrelid::regclass::text as name from pg_constraint c
      where c.contype = 'f' and c.confdeltype = 'c' and c.confrelid = '"user"'::regclass`);
    expect(tables.length).toBeGreaterThan(12);
    expect(cascading.map(({ name }) => name).sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('holds no row of a person who is erased (S27)', async () => {
    const owner = await test.newOwner();
    const [resume, chat, analysis] = [randomUUID(), randomUUID(), randomUUID()];
    await test.db.insert(schema.resumes).values({ id: resume, owner, title: '', state: 'ready', resume: {} });
    await test.db.insert(schema.chats).values({ id: chat, owner, title: '', resumeId: resume });
    await test.db.insert(schema.analyses).values({ id: analysis, owner, resumeId: resume, chatId: chat });
    await test.db.update(schema.chats).set({ analysisId: analysis });
    await test.db.insert(schema.messages).values({ chatId: chat, id: 'm', owner, role: 'user', parts: [] });
    await test.db.insert(schema.runs).values({ id: randomUUID(), owner, kind: 'analyze', subjectId: analysis });
    await test.db
      .insert(schema.shares)
      .values({ id: randomUUID(), owner, analysisId: analysis, tokenHash: 'h', expiresAt: new Date() });
    await test.db.delete(schema.user);
    const tables = await select<{ name: string }>(
      sql`select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      const [count] = await select<{ rows: string }>(sql`select count(*) as rows from ${sql.identifier(name)}`);
      expect(`${name} ${count?.rows}`).toBe(`${name} 0`);
    }
  });

  it('finds a page by its index', async () => {
    for (const table of ['resumes', 'chats', 'analyses']) {
      const [, { rows: plan }] = await test.db.batch([
        // An empty table would be read whole; a full one is what matters.
        test.db.execute(sql`set local enable_seqscan = off`),
        test.db.execute(sql`
          explain select id from ${sql.identifier(table)} where owner = 'o'
          and (created_at, id) < (now(), ${randomUUID()}::uuid) order by created_at desc, id desc limit 21`),
      ]);
      expect(JSON.stringify(plan), table).toContain('_owner_created_at_id_index');
    }
  });
});
