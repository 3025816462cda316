import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisRecord } from '#core/analyze/record.ts';
import type { ChatMessage, Suggestion } from '#core/coach/record.ts';
import type { ExportRecord } from '#core/render/record.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { jobText, resumeText } from '#worker/services/testing/samples.ts';
import { Person, textIn } from './person.ts';
import { startWorker } from './worker.ts';
import type { TestWorker } from './worker.ts';

let worker: TestWorker;
let ada: Person;
beforeAll(async () => {
  worker = await startWorker();
  ada = await Person.arrive(worker);
});
afterAll(() => worker.close());

/** From the dropped file to the link that a second browser opens, over the real Worker. */
describe('the whole story', () => {
  const ids: Record<'resume' | 'job' | 'chat' | 'analysis', string> = { resume: '', job: '', chat: '', analysis: '' };

  it('stores the file and reads it', async () => {
    const chat = await ada.call<{ id: string }>('POST', '/chats', {});
    ids.chat = chat.body.id;
    const { status, body } = await ada.upload(resumeText);
    expect(status).toBe(201);
    ids.resume = body.resume.id;
    const original = await ada.fetch(`/uploads/${body.upload.id}/file`);
    expect(await original.text()).toBe(resumeText);
    const job = await ada.call<{ id: string; job: { requirements: unknown[] } }>('POST', '/jobs', { text: jobText });
    expect(job.body.job.requirements.length).toBeGreaterThan(1);
    ids.job = job.body.id;
  });

  it('analyses it with named steps, told as events, within 5 s', async () => {
    const started = Date.now();
    const ask = { resumeId: ids.resume, jobId: ids.job, chatId: ids.chat };
    const asked = await ada.call<AnalysisRecord>('POST', '/analyses', ask);
    expect(asked.status).toBe(202);
    expect(asked.headers.get('ratelimit-policy')).toMatch(/^"analysis-/);
    ids.analysis = asked.body.id;
    const stream = await (await ada.fetch(`/analyses/${ids.analysis}/events`)).text();
    expect(stream).toContain('id: 1\n');
    expect(stream).toMatch(/event: done/);
    expect(Date.now() - started).toBeLessThan(5_000);
    const done = await ada.analysis(ids.analysis);
    expect(done.steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['uploaded', 'reading', 'structuring', 'checking', 'matching']),
    );
    expect(done.result?.findings.length).toBeGreaterThan(0);
    expect(done.result?.figures.match.value).not.toBeNull();
  });

  it('puts the three cards into the conversation', async () => {
    const { items } = await ada.until<{ items: ChatMessage[] }>(
      `/chats/${ids.chat}/messages`,
      (body) => body.items.length > 0,
    );
    const types = items[0]?.parts.map(({ type }) => type);
    expect(types).toEqual(['data-read', 'data-findings', 'data-match', 'text']);
  });

  it('talks, suggests, accepts and takes back', async () => {
    const line = 'Responsible for the billing service in Python';
    const chunks = await ada.say(ids.chat, `Use a stronger verb in "${line}"`);
    expect(textIn(chunks).length).toBeGreaterThan(10);
    const suggestions = chunks.flatMap(({ type, data }) =>
      type === 'data-suggestion' ? [data?.suggestion as Suggestion] : [],
    );
    const open = suggestions.find(({ state }) => state === 'open') ?? expect.fail('the coach suggested nothing');
    const before = await ada.call<ResumeRecord>('GET', `/resumes/${ids.resume}`);
    const expectedVersion = before.body.version;
    const accepted = await ada.call<{ resume: ResumeRecord }>('POST', `/suggestions/${open.id}/accept`, {
      expectedVersion,
    });
    expect(accepted.status).toBe(200);
    expect(accepted.body.resume.version).toBe(expectedVersion + 1);
    expect(JSON.stringify(accepted.body.resume.resume)).not.toContain(line);
    const again = await ada.call('POST', `/suggestions/${open.id}/accept`, { expectedVersion });
    expect(again.status).toBe(409);
    expect(again.body.version).toBe(expectedVersion + 1);
    const undo = { expectedVersion: expectedVersion + 1 };
    const undone = await ada.call<{ resume: ResumeRecord }>('POST', `/suggestions/${open.id}/undo`, undo);
    expect(JSON.stringify(undone.body.resume.resume)).toBe(JSON.stringify(before.body.resume));
  });

  it('explains a finding when asked about it', async () => {
    const { result } = await ada.analysis(ids.analysis);
    const finding = result?.findings[0] ?? expect.fail('no finding');
    const chunks = await ada.say(ids.chat, 'Why is this a problem?', { findingId: finding.id });
    expect(textIn(chunks).length).toBeGreaterThan(40);
    expect(chunks.at(-1)).toMatchObject({ type: 'finish', messageMetadata: { coach: 'embedded', state: 'complete' } });
  });

  it('takes back what was accepted when the person says so', async () => {
    const chunks = await ada.say(ids.chat, 'Change my phone number to +44 20 7946 0958');
    const [suggestion] = chunks.flatMap(({ type, data }) =>
      type === 'data-suggestion' ? [data?.suggestion as Suggestion] : [],
    );
    const before = await ada.call<ResumeRecord>('GET', `/resumes/${ids.resume}`);
    const expectedVersion = before.body.version;
    const { status } = await ada.call('POST', `/suggestions/${suggestion?.id}/accept`, { expectedVersion });
    expect(status).toBe(200);
    await ada.say(ids.chat, 'Undo that');
    const after = await ada.call<ResumeRecord>('GET', `/resumes/${ids.resume}`);
    expect(after.body.version).toBe(expectedVersion + 2);
    expect(after.body.resume).toEqual(before.body.resume);
    expect((await ada.call('GET', `/suggestions/${suggestion?.id}`)).body.state).toBe('undone');
  });

  it('exports a PDF whose receipt was read from the bytes', async () => {
    const made = await ada.call<ExportRecord>('POST', '/exports', { resumeId: ids.resume, format: 'pdf' });
    expect(made.status).toBe(202);
    const done = await ada.until<ExportRecord>(`/exports/${made.body.id}`, ({ state }) => state === 'done');
    expect(done.steps.map(({ step }) => step)).toEqual(['rendering', 'checking']);
    expect(done.receipt?.score).toBeGreaterThan(0.9);
    const file = await ada.fetch(`/exports/${made.body.id}/file`);
    expect(new TextDecoder().decode((await file.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('shares the analysis, redacted, with somebody who has no session', async () => {
    const made = await ada.call<{ token: string; share: { id: string } }>('POST', '/shares', {
      analysisId: ids.analysis,
    });
    expect(made.status).toBe(201);
    const { token, share } = made.body;
    const view = await worker.fetch(`/api/v1/shared/${token}`);
    const page = await worker.fetch(`/s/${token}`);
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain('og:title');
    for (const text of [await view.text(), html]) expect(text).not.toMatch(/Ada|Miller|ada@example/);
    await ada.call('DELETE', `/shares/${share.id}`);
    expect((await worker.fetch(`/api/v1/shared/${token}`)).status).toBe(404);
    expect((await worker.fetch(`/s/${token}`)).status).toBe(404);
  });

  it('shows none of it to anybody else', async () => {
    const eve = await Person.arrive(worker);
    for (const path of [
      `/resumes/${ids.resume}`,
      `/analyses/${ids.analysis}`,
      `/chats/${ids.chat}/messages`,
      `/jobs/${ids.job}`,
    ]) {
      expect((await eve.call('GET', path)).status, path).toBe(404);
    }
    expect((await eve.call<{ items: unknown[] }>('GET', '/resumes')).body.items).toEqual([]);
  });
});

describe('the surroundings', () => {
  it('describes itself in OpenAPI 3.1', async () => {
    const response = await worker.fetch('/api/v1/openapi.json');
    const document = await response.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).length).toBeGreaterThan(25);
    expect(document.components.schemas).toHaveProperty('Problem');
  });

  it('shows its documentation', async () => {
    const page = await worker.fetch('/docs');
    expect(page.headers.get('content-security-policy')).not.toContain("script-src 'unsafe-inline'");
    expect(await page.text()).toContain('swagger-ui-bundle.js');
    expect((await worker.fetch('/docs/start.js')).headers.get('content-type')).toContain('javascript');
  });

  it('is alive and ready', async () => {
    expect((await worker.fetch('/health/live')).status).toBe(200);
    expect((await worker.fetch('/health/ready')).status).toBe(200);
  });

  it('refuses a write from another site', async () => {
    const response = await ada.fetch('/chats', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });
});
