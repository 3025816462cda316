import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { resumeText } from '#worker/services/testing/samples.ts';
import { Person } from './person.ts';
import { startWorker } from './worker.ts';
import type { TestWorker } from './worker.ts';

let worker: TestWorker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.close());

const isSettled = ({ state }: { state: string }) => state === 'ready' || state === 'failed';

async function readResume(person: Person, text = resumeText): Promise<ResumeRecord> {
  const { body } = await person.upload(text);
  return person.until<ResumeRecord>(`/resumes/${body.resume.id}`, isSettled);
}

async function runOf(subjectId: string) {
  const [run] = await worker.sql.query('select id, state, attempts from runs where subject_id = $1', [subjectId]);
  return run as { id: string; state: string; attempts: number };
}

it('analyses once for a message that comes five times at once (R1)', async () => {
  const person = await Person.arrive(worker);
  const resume = await readResume(person);
  const chat = await person.call<{ id: string }>('POST', '/chats', {});
  const asked = await person.call<AnalysisRecord>('POST', '/analyses', { resumeId: resume.id, chatId: chat.body.id });
  const { id: runId } = await runOf(asked.body.id);
  const { ANALYZE_QUEUE } = await worker.bindings();
  await Promise.all(Array.from({ length: 5 }, () => ANALYZE_QUEUE.send({ runId })));
  const done = await person.analysis(asked.body.id);
  expect(done.state).toBe('done');
  expect(done.steps).toHaveLength(new Set(done.steps.map(({ step }) => step)).size);
  expect((await runOf(asked.body.id)).attempts).toBe(1);
  const { items } = await person.until<{ items: unknown[] }>(
    `/chats/${chat.body.id}/messages`,
    (body) => body.items.length > 0,
  );
  expect(items).toHaveLength(1);
});

it('sweeps up a run whose message was never sent (R3)', async () => {
  const person = await Person.arrive(worker);
  const resume = await readResume(person);
  const id = crypto.randomUUID();
  const runId = crypto.randomUUID();
  await worker.sql.query(
    'insert into analyses (id, owner, resume_id) select $1, owner, id from resumes where id = $2',
    [id, resume.id],
  );
  await worker.sql.query(
    "insert into runs (id, owner, kind, subject_id) select $1, owner, 'analyze', $2 from resumes where id = $3",
    [runId, id, resume.id],
  );
  await worker.sweep();
  expect((await person.analysis(id)).state).toBe('done');
});

it('acknowledges a message for nothing and makes nothing of it (R4)', async () => {
  const { PARSE_QUEUE } = await worker.bindings();
  const runId = crypto.randomUUID();
  await PARSE_QUEUE.send({ runId });
  await PARSE_QUEUE.send('not a message of ours');
  const person = await Person.arrive(worker);
  // A message sent later has been worked on, so the earlier ones have been delivered.
  expect((await readResume(person)).state).toBe('ready');
  expect(await worker.sql.query('select 1 from runs where id = $1', [runId])).toEqual([]);
});

it.concurrent(
  'gives a file that always crashes four attempts, then shows a reason and a retry within 30 s (R5)',
  async () => {
    const person = await Person.arrive(worker);
    const name = `crash_${crypto.randomUUID().replaceAll('-', '')}`;
    // The fault: the database refuses what was read of this one file, each time.
    await worker.sql.query(
      `create function ${name}() returns trigger language plpgsql as $$ begin raise exception 'injected'; end $$`,
    );
    await worker.sql.query(
      `create trigger ${name} before update on resumes for each row when (new.title = '${name}' and new.state = 'ready') execute function ${name}()`,
    );
    try {
      const { body } = await person.upload(`${resumeText}\n${name}`, `${name}.txt`);
      const chat = await person.call<{ id: string }>('POST', '/chats', {});
      const ask = { resumeId: body.resume.id, chatId: chat.body.id };
      const analysis = await person.call<AnalysisRecord>('POST', '/analyses', ask);
      const started = Date.now();
      const failed = await person.until<ResumeRecord>(`/resumes/${body.resume.id}`, isSettled, 35_000);
      expect(failed.state).toBe('failed');
      expect(failed.error?.code).toBeDefined();
      expect(Date.now() - started).toBeLessThan(30_000);
      const run = await runOf(body.resume.id);
      expect(run.attempts).toBeLessThanOrEqual(4);
      expect(run.attempts).toBeGreaterThan(1);
      expect((await person.analysis(analysis.body.id)).state).toBe('failed');
      await worker.sql.query(`drop trigger ${name} on resumes`);
      await person.call('POST', `/analyses/${analysis.body.id}/retry`);
      expect((await person.analysis(analysis.body.id)).state).toBe('done');
    } finally {
      await worker.sql.query(`drop trigger if exists ${name} on resumes`);
      await worker.sql.query(`drop function ${name}`);
    }
  },
);

it.concurrent('says that a lost file is missing, without a loop, and is mended by the same upload (R17)', async () => {
  const person = await Person.arrive(worker);
  const { body } = await person.upload(resumeText);
  const first = await person.until<ResumeRecord>(`/resumes/${body.resume.id}`, isSettled);
  expect(first.state).toBe('ready');
  const { FILES, PARSE_QUEUE } = await worker.bindings();
  const [upload] = await worker.sql.query('select object_key from uploads where id = $1', [body.upload.id]);
  await FILES.delete(upload?.object_key as string);
  // As it was before it was read for the first time.
  await worker.sql.query('delete from resume_versions where resume_id = $1', [body.resume.id]);
  await worker.sql.query("update resumes set state = 'queued', version = 0 where id = $1", [body.resume.id]);
  await worker.sql.query("update runs set state = 'queued', attempts = 0 where subject_id = $1", [body.resume.id]);
  await PARSE_QUEUE.send({ runId: (await runOf(body.resume.id)).id });
  const lost = await person.until<ResumeRecord>(`/resumes/${body.resume.id}`, isSettled);
  expect(lost).toMatchObject({ state: 'failed', error: { code: 'file_missing' } });
  expect((await runOf(body.resume.id)).attempts).toBe(1);
  expect((await person.fetch(`/uploads/${body.upload.id}/file`)).status).toBe(410);
  expect((await person.upload(resumeText)).status).toBe(200);
  const mended = await person.until<ResumeRecord>(`/resumes/${body.resume.id}`, isSettled);
  expect(mended.state).toBe('ready');
});

it.concurrent('keeps one résumé for a file uploaded ten times at once (R18)', async () => {
  const person = await Person.arrive(worker);
  const all = await Promise.all(Array.from({ length: 10 }, () => person.upload(resumeText)));
  expect(new Set(all.map(({ body }) => body.resume.id)).size).toBe(1);
  expect(all.filter(({ status }) => status === 201)).toHaveLength(1);
  expect((await person.call<{ items: unknown[] }>('GET', '/resumes')).body.items).toHaveLength(1);
  const { FILES } = await worker.bindings();
  const { user } = (await person.call<{ user: { id: string } }>('GET', '/sessions/current')).body;
  expect((await FILES.list({ prefix: `${user.id}/uploads/` })).objects).toHaveLength(1);
});

it.concurrent('leaves no row and no object of an upload that was cut (R19)', async () => {
  const person = await Person.arrive(worker);
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(resumeText));
      setTimeout(() => controller.error(new Error('cut')), 100);
    },
  });
  const headers = { 'x-file-name': 'a.txt' };
  await expect(
    person.fetch('/uploads', { method: 'POST', headers, body: cut, duplex: 'half' } as RequestInit & {
      headers: Record<string, string>;
    }),
  ).rejects.toThrow();
  expect((await person.call<{ items: unknown[] }>('GET', '/resumes')).body.items).toEqual([]);
  const { user } = (await person.call<{ user: { id: string } }>('GET', '/sessions/current')).body;
  expect(await worker.sql.query('select 1 from uploads where owner = $1', [user.id])).toEqual([]);
  const { FILES } = await worker.bindings();
  expect((await FILES.list({ prefix: `${user.id}/` })).objects).toEqual([]);
});

it.concurrent('lets one of two tabs accept a suggestion and tells the other the fresh version (R20)', async () => {
  const person = await Person.arrive(worker);
  const resume = await readResume(person);
  const chat = await person.call<{ id: string }>('POST', '/chats', { resumeId: resume.id });
  const chunks = await person.say(chat.body.id, 'Change my phone number to +44 20 7946 0958');
  const made = chunks.find(({ type }) => type === 'data-suggestion') ?? expect.fail('the coach suggested nothing');
  const accept = () =>
    person.call('POST', `/suggestions/${made.data?.suggestionId as string}/accept`, { expectedVersion: 1 });
  const tabs = await Promise.all([accept(), accept(), accept()]);
  expect(tabs.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  for (const tab of tabs.filter(({ status }) => status === 409)) expect(tab.body.version).toBe(2);
  const { body } = await person.call<{ items: unknown[] }>('GET', `/resumes/${resume.id}/versions`);
  expect(body.items).toHaveLength(2);
});

it('adopts an analysis whose run was never stored', async () => {
  const person = await Person.arrive(worker);
  const resume = await readResume(person);
  const id = crypto.randomUUID();
  await worker.sql.query(
    "insert into analyses (id, owner, resume_id, updated_at) select $1, owner, id, now() - interval '2 minutes' from resumes where id = $2",
    [id, resume.id],
  );
  await worker.sweep();
  expect((await person.analysis(id)).state).toBe('done');
});

it('answers once to a message that is sent three times at once', async () => {
  const person = await Person.arrive(worker);
  const { body: chat } = await person.call<{ id: string }>('POST', '/chats', {});
  const message = { id: crypto.randomUUID(), role: 'user', parts: [{ type: 'text', text: 'What can you do?' }] };
  await Promise.all([1, 2, 3].map(() => person.call('POST', `/chats/${chat.id}/messages`, { message })));
  const { body } = await person.call<{ items: { role: string }[] }>('GET', `/chats/${chat.id}/messages`);
  expect(body.items.map(({ role }) => role)).toEqual(['user', 'assistant']);
});

it('lets one of two edits win and tells the other the fresh version (R20)', async () => {
  const person = await Person.arrive(worker);
  const { body: made } = await person.call<ResumeRecord>('POST', '/resumes', {
    resume: { basics: { label: 'Engineer' } },
  });
  const patches = ['Baker', 'Tailor'].map((after) => [
    { op: 'replace', path: '/basics/label', before: 'Engineer', after },
  ]);
  const tabs = await Promise.all(
    patches.map((patch) => person.call('PATCH', `/resumes/${made.id}`, { expectedVersion: 1, patches: patch })),
  );
  expect(tabs.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(tabs.find(({ status }) => status === 409)?.body.version).toBe(2);
});

it('shuts out an address that guessed tokens, with a wait that it can trust (S3)', async () => {
  const guess = () =>
    worker.fetch(`/api/v1/shared/${crypto.randomUUID()}`, { headers: { 'x-forwarded-for': crypto.randomUUID() } });
  const statuses: number[] = [];
  for (let miss = 0; miss < 21; miss++) statuses.push((await guess()).status);
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(404));
  const refused = await guess();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
});
