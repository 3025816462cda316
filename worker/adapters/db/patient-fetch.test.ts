import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { testDatabaseUrl } from '../../../tests/database/open.ts';
import { connectDatabase } from './connect.ts';
import { translating } from './faults.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  // The breaker of the isolate rests half a second after a fault.
  await new Promise((resume) => setTimeout(resume, 600));
});

const one = { command: 'SELECT', rowCount: 1, fields: [{ name: 'one', dataTypeID: 23 }], rows: [['1']] };

/** A database that treats its n-th request (from 0) as `handle` says. */
async function database(handle: (call: number) => { status: number; body: unknown } | 'hang' | 'reset') {
  let calls = 0;
  server = createServer((_request, response) => {
    const answer = handle(calls++);
    if (answer === 'reset') response.destroy();
    else if (answer !== 'hang') response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resume) => server!.listen(0, '127.0.0.1', resume));
  const { port } = server.address() as AddressInfo;
  const db = connectDatabase(testDatabaseUrl, `http://127.0.0.1:${port}/sql`);
  const store = translating({
    ask: () => db.execute(sql`select 1 as one`),
    write: () => db.execute(sql`insert into t values (1)`),
  });
  return { store, calls: () => calls };
}

const timed = async (work: Promise<unknown>) => {
  const start = Date.now();
  const [outcome] = await Promise.allSettled([work]);
  return { outcome, ms: Date.now() - start };
};

describe('the database', () => {
  it('asleep for 0.8 s is waited for (R8)', async () => {
    const wakesAt = Date.now() + 800;
    const { store } = await database(() =>
      Date.now() < wakesAt ? { status: 503, body: { message: 'waking' } } : { status: 200, body: one },
    );
    expect((await store.ask()).rows).toEqual([{ one: 1 }]);
  });

  it('starting up is waited for', async () => {
    const starting = { status: 400, body: { message: 'starting up', code: '57P03' } };
    const { store } = await database((call) => (call === 0 ? starting : { status: 200, body: one }));
    expect((await store.ask()).rows).toEqual([{ one: 1 }]);
  });

  it('down is told in under 4 s, also by the second statement of a request (R7)', async () => {
    const { store, calls } = await database(() => ({ status: 503, body: {} }));
    const { outcome, ms } = await timed(store.ask());
    expect(outcome).toMatchObject({ reason: { code: 'unavailable', extra: { retryAfter: expect.any(Number) } } });
    expect(calls()).toBe(2);
    const second = await timed(store.ask());
    expect(second.outcome).toMatchObject({ reason: { code: 'unavailable' } });
    expect(ms + second.ms).toBeLessThan(4_000);
  });

  it('cutting the line is asked again for what only reads, and never for a write, which may have been done', async () => {
    const { store, calls } = await database((call) =>
      call === 0 || call === 2 ? 'reset' : { status: 200, body: one },
    );
    expect((await store.ask()).rows).toEqual([{ one: 1 }]);
    expect(calls()).toBe(2);
    await expect(store.write()).rejects.toMatchObject({ code: 'unavailable' });
    expect(calls()).toBe(3);
  });

  it('hanging is told in under 4 s, and the statement is not sent again', async () => {
    const { store, calls } = await database(() => 'hang');
    const { outcome, ms } = await timed(store.ask());
    expect(outcome).toMatchObject({ reason: { code: 'unavailable' } });
    expect(ms).toBeLessThan(4_000);
    expect(calls()).toBe(1);
  });

  it("refusing a statement is not asked twice, and what it says of the row's content goes no further", async () => {
    const fault = {
      message: 'value "Ada Byron" is wrong',
      code: '23514',
      constraint: 'some_check',
      detail: 'Ada Byron',
    };
    const { store, calls } = await database(() => ({ status: 400, body: fault }));
    const error = await store.ask().catch((caught: unknown) => caught as Error);
    expect(error).toMatchObject({ code: 'internal', message: 'database 23514 some_check' });
    expect(JSON.stringify(error) + String((error as Error).cause)).not.toContain('Ada');
    expect(calls()).toBe(1);
  });
});
