import { afterAll, beforeAll, expect, it } from 'vitest';
import { resumeText } from '#worker/services/testing/samples.ts';
import { Person } from './person.ts';
import { startWorker } from './worker.ts';
import type { TestWorker } from './worker.ts';

let worker: TestWorker;
let person: Person;
beforeAll(async () => {
  worker = await startWorker();
  person = await Person.arrive(worker);
});
afterAll(() => worker.close());

it('goes on without the cache, but more strictly (R9)', async () => {
  await worker.stopCache();
  expect((await person.call('GET', '/resumes')).status).toBe(200);
  const statuses: number[] = [];
  for (let upload = 0; upload < 12 && !statuses.includes(429); upload++) {
    statuses.push((await person.upload(`${resumeText}\n${upload}`, 'a.txt')).status);
  }
  expect(statuses[0]).toBe(201);
  expect(statuses.at(-1)).toBe(429);
});

it('says within 4 s that the database is away and when to come back, and stays alive (R7)', async () => {
  await worker.stopDatabase();
  const started = Date.now();
  const refused = await person.call('GET', '/resumes');
  expect(Date.now() - started).toBeLessThan(4_000);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.body).toMatchObject({ code: 'unavailable' });
  expect((await worker.fetch('/health/live')).status).toBe(200);
  const ready = await worker.fetch('/health/ready');
  expect(ready.status).toBe(503);
  expect((await ready.json()).failing).toContain('database');
});
