import type { ExportRecord } from '#core/render/record.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { ChatMessage } from '#core/coach/record.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
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

const fixture = (path: string) => new Uint8Array(readFileSync(resolve(import.meta.dirname, '../fixtures', path)));
const isSettled = ({ state }: { state: string }) => state === 'ready' || state === 'failed';

async function read(path: string): Promise<ResumeRecord> {
  const { body } = await person.upload(fixture(path), path.split('/').pop());
  return person.until<ResumeRecord>(`/resumes/${body.resume.id}`, isSettled);
}

it.each([
  ['files/nurse-us.pdf', 'pdf'],
  ['files/mechanical-engineer-de.docx', 'docx'],
  ['files/devops-pl.md', 'markdown'],
  ['files/warehouse-uk.txt', 'text'],
  ['files/product-manager-es.json', 'json-resume'],
])('reads %s in the Worker', async (path, kind) => {
  const record = await read(path);
  expect(record.state).toBe('ready');
  expect(record.parsed?.document.kind).toBe(kind);
  // How well it is read is measured beside the reader; here, that it is read at all.
  expect(JSON.stringify(record.resume).length).toBeGreaterThan(500);
});

it.each([
  ['hostile/encrypted.pdf', 'file_encrypted'],
  ['hostile/scanned.pdf', 'file_no_text'],
  ['hostile/truncated.pdf', 'file_damaged'],
  ['hostile/sixty-pages.pdf', 'file_too_many_pages'],
])('says in the conversation why %s cannot be read, and keeps the file', async (path, code) => {
  const chat = await person.call<{ id: string }>('POST', '/chats', {});
  const { body } = await person.upload(fixture(path), path.split('/').pop());
  const ask = { resumeId: body.resume.id, chatId: chat.body.id };
  const { id } = (await person.call<AnalysisRecord>('POST', '/analyses', ask)).body;
  expect(await person.analysis(id)).toMatchObject({ state: 'failed', error: { code } });
  const { items } = await person.until<{ items: ChatMessage[] }>(
    `/chats/${chat.body.id}/messages`,
    (list) => list.items.length > 0,
  );
  expect(items[0]?.parts[0]).toMatchObject({ type: 'data-notice', data: { code } });
  expect(items[0]?.parts[1]?.text).toMatch(/\w{3,}/);
  expect((await person.fetch(`/uploads/${body.upload.id}/file`)).status).toBe(200);
});

it.each([
  ['hostile/empty.pdf', 'file_empty'],
  ['hostile/word.pdf', 'file_type_mismatch'],
])('refuses %s at the door', async (path, code) => {
  const { status, body } = await person.upload(fixture(path), path.split('/').pop());
  expect(status).toBe(422);
  expect(body).toMatchObject({ code });
});

it('takes a job description without a requirement, and refuses one of 200 kB, plainly', async () => {
  const plain = new TextDecoder().decode(fixture('jobs/no-requirement.txt'));
  expect((await person.call('POST', '/jobs', { text: plain })).status).toBe(201);
  const long = await person.call('POST', '/jobs', { text: 'Python required. '.repeat(12_000) });
  expect(long.status).toBe(413);
  expect(long.body).toMatchObject({ code: 'job_too_long', title: expect.stringMatching(/\./) });
});

it.each(['docx', 'markdown', 'text', 'json'] as const)('exports %s', async (format) => {
  const { id } = await read('files/nurse-us.pdf');
  const made = await person.call<ExportRecord>('POST', '/exports', { resumeId: id, format });
  expect(made.status).toBe(202);
  const done = await person.until<ExportRecord>(`/exports/${made.body.id}`, ({ state }) => state === 'done');
  expect(done.receipt?.score).toBeGreaterThan(0.8);
});
