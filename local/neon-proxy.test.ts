import { neon } from '@neondatabase/serverless';
import { neonConfig } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from './http.ts';
import { startNeonProxy } from './neon-proxy.ts';

const url = 'postgres://candor:candor@localhost/candor';
let proxy: Listening;
let sql: ReturnType<typeof neon>;

beforeAll(async () => {
  proxy = await startNeonProxy({ port: 0, postgresUrl: process.env.TEST_POSTGRES_URL });
  neonConfig.fetchEndpoint = () => proxy.url;
  sql = neon(url);
  await sql.query('drop table if exists proxy_types');
  await sql.query(
    'create table proxy_types (id int primary key, j jsonb, list text[], at timestamptz, bytes bytea, flag bool, amount numeric, big bigint)',
  );
});
afterAll(async () => {
  await sql.query('drop table if exists proxy_types');
  await proxy.close();
});

describe('the Neon protocol in front of Postgres', () => {
  it('carries every type that the schema uses there and back', async () => {
    const at = new Date('2026-01-02T03:04:05.678Z');
    const rows = await sql.query('insert into proxy_types values ($1,$2,$3,$4,$5,$6,$7,$8) returning *', [
      1,
      JSON.stringify({ é: ['\u{1F600}'] }),
      ['a', 'b,"c'],
      at,
      Buffer.from([0, 255]),
      true,
      '1.50',
      '9007199254740993',
    ]);
    expect(rows).toEqual([
      {
        id: 1,
        j: { é: ['\u{1F600}'] },
        list: ['a', 'b,"c'],
        at,
        bytes: Buffer.from([0, 255]),
        flag: true,
        amount: '1.50',
        big: '9007199254740993',
      },
    ]);
  });

  it('tells SQLSTATE and constraint of a failure', async () => {
    await expect(sql.query('insert into proxy_types (id) values (1)')).rejects.toMatchObject({
      code: '23505',
      constraint: 'proxy_types_pkey',
    });
  });

  it('rolls a whole batch back when one statement fails', async () => {
    await expect(
      sql.transaction([
        sql.query('insert into proxy_types (id) values (2)'),
        sql.query('insert into proxy_types (id) values (1)'),
      ]),
    ).rejects.toMatchObject({ code: '23505' });
    expect(await sql.query('select id from proxy_types where id = 2')).toEqual([]);
  });

  it('honours a read-only batch', async () => {
    await expect(
      sql.transaction([sql.query('insert into proxy_types (id) values (3)')], { readOnly: true }),
    ).rejects.toMatchObject({ code: '25006' });
  });

  it('serves concurrent clients', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => sql.query('select $1::int as n, pg_sleep(0.001)', [n])),
    );
    expect(answers.map((rows) => (rows as { n: number }[])[0]?.n)).toEqual(Array.from({ length: 20 }, (_, n) => n));
  });
});
