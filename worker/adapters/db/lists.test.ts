import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyze } from '#core/analyze/analyze.ts';
import { summarise } from '#core/analyze/record.ts';
import { readJob } from '#core/job/read-job.ts';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import { jobText, resume } from '../../services/testing/samples.ts';
import { createAnalysisStore } from './analyses.ts';
import { createJobStore } from './jobs.ts';
import { createResumeStore } from './resumes.ts';

let test: TestDatabase;
let owner: string;
let stranger: string;
beforeAll(async () => {
  test = await openTestDatabase();
  owner = await test.newOwner();
  stranger = await test.newOwner();
}, 60_000);
afterAll(() => test.close());

it('sums up finished analyses in the database as the core does', async () => {
  const analyses = createAnalysisStore(test.db);
  const resumeId = randomUUID();
  await createResumeStore(test.db).insert(owner, { id: resumeId, uploadId: null, title: 'CV', state: 'ready', resume });
  const [done, scan, waiting] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [done, scan, waiting]) await analyses.insert(owner, { id, resumeId, jobId: null, chatId: null });
  await analyses.finish(owner, done, analyze({ resume, now: '2026-03-01' }), 3);
  await analyses.finish(owner, scan, analyze({ resume: {}, now: '2026-03-01' }), 4);
  const page = await analyses.summaries(owner, { resumeId }, { limit: 10 });
  const records = await Promise.all([done, scan].map((id) => analyses.get(owner, id)));
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect([...page.items].sort(byId)).toEqual(records.map((record) => summarise(record!)!).sort(byId));
  expect(page.items.map(({ resumeVersion }) => resumeVersion).sort()).toEqual([3, 4]);
  expect((await analyses.summaries(stranger, { resumeId }, { limit: 10 })).items).toEqual([]);
});

it('lists jobs without their text, newest first, page by page', async () => {
  const jobs = createJobStore(test.db);
  for (const day of [1, 2, 3]) {
    const text = `${jobText}\nDay ${day}`;
    await jobs.insert(owner, {
      id: randomUUID(),
      text,
      job: readJob(text),
      createdAt: `2026-03-0${day}T00:00:00.000Z`,
    });
  }
  const first = await jobs.list(owner, { limit: 2 });
  const rest = await jobs.list(owner, { limit: 2, cursor: first.next! });
  const days = [...first.items, ...rest.items].map(({ createdAt }) => createdAt.slice(0, 10));
  expect(days).toEqual(['2026-03-03', '2026-03-02', '2026-03-01']);
  expect(rest.next).toBeNull();
  expect(first.items[0]).not.toHaveProperty('text');
  expect(first.items[0]!.job).not.toHaveProperty('lines');
  expect(first.items[0]!.job.requirements.length).toBeGreaterThan(0);
  expect((await jobs.list(stranger, { limit: 2 })).items).toEqual([]);
});
