import { expect, it, vi } from 'vitest';
import { watchAnalysis } from '#worker/services/analyze/watch.ts';
import { processRun } from '#worker/services/runs/process.ts';
import { jobText, owner, resume, resumeText } from '#worker/services/testing/samples.ts';
import { testApp } from './testing/app.ts';

type App = ReturnType<typeof testApp>;
const json = async (response: Response | Promise<Response>) => (await response).json();

async function drain({ ports, sent }: App) {
  while (sent.length > 0)
    for (const { message } of sent.splice(0))
      await processRun(ports, message.runId, { messageId: message.runId, isAgain: false });
}

async function analysed(app: App) {
  const { resume } = await json(app.upload(owner, resumeText));
  const job = await json(app.call(owner, 'POST', '/api/v1/jobs', { text: jobText }));
  const chat = await json(app.call(owner, 'POST', '/api/v1/chats', {}));
  const ask = { resumeId: resume.id, jobId: job.id, chatId: chat.id };
  const analysis = await json(app.call(owner, 'POST', '/api/v1/analyses', ask));
  await drain(app);
  return { resumeId: resume.id as string, analysisId: analysis.id as string, chatId: chat.id as string };
}

it('stores an upload, gives the bytes back as a download only, and knows the file again', async () => {
  const app = testApp();
  const first = await app.upload(owner, resumeText, 'Lebenslauf Ä.txt');
  expect(first.status).toBe(201);
  const { upload, resume } = await json(first);
  expect(upload).toMatchObject({ fileName: 'Lebenslauf Ä.txt', kind: 'text' });
  expect(upload).not.toHaveProperty('objectKey');
  expect(resume).toMatchObject({ state: 'queued', title: 'Lebenslauf Ä' });
  expect((await app.upload(owner, resumeText)).status).toBe(200);
  const file = await app.call(owner, 'GET', `/api/v1/uploads/${upload.id}/file`);
  expect(await file.text()).toBe(resumeText);
  expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
});

it('refuses an upload that is not what its name says, as a problem', async () => {
  const response = await testApp().upload(owner, 'just text', 'cv.pdf');
  expect(response.status).toBe(422);
  expect((await response.json()).code).toBe('file_type_mismatch');
});

it('refuses a body that mixes two kinds of change, and does neither', async () => {
  const { call } = testApp();
  const { id } = await json(call(owner, 'POST', '/api/v1/resumes', { resume }));
  const bad = { op: 'rename', path: '/basics/label' };
  const good = { op: 'replace', path: '/basics/label', after: 'Engineer' };
  for (const patches of [[bad], [good]]) {
    const mixed = { title: 'New', expectedVersion: 1, patches };
    expect((await call(owner, 'PATCH', `/api/v1/resumes/${id}`, mixed)).status).toBe(422);
  }
  for (const mixed of [
    { resume, jobId: id },
    { fromId: id, resume },
  ])
    expect((await call(owner, 'POST', '/api/v1/resumes', mixed)).status).toBe(422);
  const kept = await json(call(owner, 'GET', `/api/v1/resumes/${id}`));
  expect(kept).toMatchObject({ version: 1, title: 'Ada Miller', resume });
  expect((await json(call(owner, 'GET', '/api/v1/resumes'))).items).toHaveLength(1);
});

it('makes a file of the version that is shown, or of none', async () => {
  const { call } = testApp();
  const { id } = await json(call(owner, 'POST', '/api/v1/resumes', { resume }));
  const ask = (expectedVersion?: number) =>
    call(owner, 'POST', '/api/v1/exports', { resumeId: id, format: 'text', expectedVersion });
  const late = await ask(2);
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ code: 'conflict', version: 1 });
  expect((await ask(1)).status).toBe(202);
  expect((await ask()).status).toBe(202);
});

it('changes a résumé at a known version only, and tells the fresh one', async () => {
  const { call } = testApp();
  const { id } = await json(call(owner, 'POST', '/api/v1/resumes', { resume }));
  const patches = [{ op: 'replace', path: '/basics/label', before: 'Backend Engineer', after: 'Engineer' }];
  const changed = await json(call(owner, 'PATCH', `/api/v1/resumes/${id}`, { expectedVersion: 1, patches }));
  expect(changed).toMatchObject({ version: 2, resume: { basics: { label: 'Engineer' } } });
  const late = await call(owner, 'PATCH', `/api/v1/resumes/${id}`, { expectedVersion: 1, patches });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({ code: 'conflict', version: 2 });
  const restored = await json(call(owner, 'POST', `/api/v1/resumes/${id}/restore`, { expectedVersion: 2, version: 1 }));
  expect(restored).toMatchObject({ version: 3, resume });
  const { items } = await json(call(owner, 'GET', `/api/v1/resumes/${id}/versions`));
  expect(items.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
  expect((await call(owner, 'DELETE', `/api/v1/resumes/${id}`)).status).toBe(204);
  expect((await call(owner, 'GET', `/api/v1/resumes/${id}`)).status).toBe(404);
});

it('streams the steps of an analysis with ids, and resumes after the last one seen (D6)', async () => {
  const app = testApp();
  const { analysisId } = await analysed(app);
  const events = async (lastEventId?: string) => {
    const headers = { authorization: `Bearer ${owner}`, ...(lastEventId && { 'last-event-id': lastEventId }) };
    const response = await app.request(`/api/v1/analyses/${analysisId}/events`, { headers });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const text = await response.text();
    return [...text.matchAll(/event: (\w+)\ndata: (.*)\nid: (\d+)/g)].map(([, event, data, id]) => [
      id,
      event,
      JSON.parse(data ?? '').step,
    ]);
  };
  expect(await events()).toEqual([
    ['1', 'step', 'uploaded'],
    ['2', 'step', 'reading'],
    ['3', 'step', 'structuring'],
    ['4', 'step', 'checking'],
    ['5', 'step', 'matching'],
    ['6', 'done', undefined],
  ]);
  expect((await events('4')).map(([id]) => id)).toEqual(['5', '6']);
});

it('pings a watcher while nothing happens', async () => {
  const app = testApp();
  const { resume } = await json(app.upload(owner, resumeText));
  const { id } = await json(app.call(owner, 'POST', '/api/v1/analyses', { resumeId: resume.id }));
  vi.useFakeTimers();
  const watching = await app.request(`/api/v1/analyses/${id}/events`, {
    headers: { authorization: `Bearer ${owner}` },
  });
  const text = watching.text();
  await vi.advanceTimersByTimeAsync(40_000);
  await app.ports.analyses.fail(owner, id, { code: 'internal' });
  await vi.advanceTimersByTimeAsync(2_500);
  vi.useRealTimers();
  expect((await text).match(/: ping/g)).toHaveLength(2);
  expect(await text).toContain('event: failed');
});

it('looks ever more seldom, and lets go after two minutes', async () => {
  const app = testApp();
  const { resume } = await json(app.upload(owner, resumeText));
  const { id } = await json(app.call(owner, 'POST', '/api/v1/analyses', { resumeId: resume.id }));
  vi.useFakeTimers();
  const headers = { authorization: `Bearer ${owner}` };
  const text = (await app.request(`/api/v1/analyses/${id}/events`, { headers })).text();
  await vi.advanceTimersByTimeAsync(125_000);
  vi.useRealTimers();
  expect(await text).toContain('event: step');
  expect(app.ports.analyses.looks).toBeLessThan(70);
});

it('numbers the events of an analysis that was started again from 1', async () => {
  const { ports } = testApp();
  const id = crypto.randomUUID();
  await ports.analyses.insert(owner, { id, resumeId: id, jobId: null, chatId: null });
  for (const step of ['uploaded', 'reading'] as const) await ports.analyses.addStep(owner, id, step);
  const next = [
    async () =>
      void (await ports.analyses.fail(owner, id, { code: 'internal' }), await ports.analyses.reopen(owner, id)),
    () => ports.analyses.addStep(owner, id, 'uploaded'),
    async () => void (await ports.analyses.fail(owner, id, { code: 'unavailable' })),
  ];
  const seen: [number, string][] = [];
  const watching = { after: 1, signal: new AbortController().signal, wait: async () => next.shift()?.() };
  for await (const one of watchAnalysis(ports, owner, id, watching))
    if (one !== 'idle') seen.push([one.id, one.event.type]);
  expect(seen).toEqual([
    [2, 'step'],
    [1, 'step'],
    [2, 'failed'],
  ]);
});

it('makes one call of the whole coach path answer as a stream', async () => {
  const app = testApp();
  const { chatId } = await analysed(app);
  const message = { id: 'm1', role: 'user', parts: [{ type: 'text', text: 'help' }] };
  const response = await app.call(owner, 'POST', `/api/v1/chats/${chatId}/messages`, { message });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(await response.text()).toContain('[DONE]');
  const { items } = await json(app.call(owner, 'GET', `/api/v1/chats/${chatId}/messages`));
  expect(items.map(({ role }: { role: string }) => role)).toEqual(['assistant', 'user', 'assistant']);
});

it('shares an analysis without identity, shows it as a page, and stops with the revocation (S3)', async () => {
  const app = testApp();
  const { analysisId } = await analysed(app);
  const made = await app.call(owner, 'POST', '/api/v1/shares', { analysisId });
  expect(made.status).toBe(201);
  const { share, token, url } = await made.json();
  expect(token.length).toBeGreaterThanOrEqual(22);
  expect(url).toBe(`http://candor.test/s/${token}`);
  const view = await app.request(`/api/v1/shared/${token}`);
  expect(view.headers.get('x-robots-tag')).toContain('noindex');
  expect(view.headers.get('referrer-policy')).toBe('no-referrer');
  const page = await app.request(`/s/${token}`);
  const html = await page.text();
  for (const text of [await view.text(), html]) {
    expect(text).not.toContain('Ada Miller');
    expect(text).not.toContain('ada@example.org');
  }
  expect(html).toContain('<meta property="og:title"');
  expect(html).toContain('id="shared-view"');
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect((await app.call(owner, 'DELETE', `/api/v1/shares/${share.id}`)).status).toBe(204);
  const [revoked, never] = await Promise.all([
    app.request(`/api/v1/shared/${token}`),
    app.request('/api/v1/shared/nothing'),
  ]);
  const strip = async (response: Response) => ({ ...(await response.json()), request_id: '' });
  expect(revoked.status).toBe(404);
  expect(await strip(revoked)).toEqual(await strip(never));
  expect((await app.request(`/s/${token}`)).status).toBe(404);
});

it('lets a link expire', async () => {
  const app = testApp();
  const { analysisId } = await analysed(app);
  const { token } = await json(app.call(owner, 'POST', '/api/v1/shares', { analysisId, days: 1 }));
  app.clock.now = new Date(app.clock.now.getTime() + 25 * 3600 * 1000);
  expect((await app.request(`/api/v1/shared/${token}`)).status).toBe(404);
});

it('stops who guesses tokens', async () => {
  const app = testApp();
  app.ports.limits.deny = 'share-miss';
  expect((await app.request('/api/v1/shared/guess')).status).toBe(429);
});

it.each([
  [{}, 7],
  [{ days: 90 }, 7],
  [{ days: 2 }, 2],
])("keeps a guest's link %j as long as their work: %i days", async (wish, days) => {
  const app = testApp();
  const { analysisId } = await analysed(app);
  const { share } = await json(app.call(owner, 'POST', '/api/v1/shares', { analysisId, ...wish }));
  expect((Date.parse(share.expiresAt) - Date.parse(share.createdAt)) / 86_400_000).toBe(days);
});

it('puts nobody into a page that is not the shell', async () => {
  const app = testApp({ asset: async () => new Response('<html><head></head>Not found</html>', { status: 404 }) });
  const { analysisId } = await analysed(app);
  const { token } = await json(app.call(owner, 'POST', '/api/v1/shares', { analysisId }));
  expect((await app.request(`/s/${token}`)).status).toBe(503);
});

it('cannot be made to run what is in a shared résumé (S24)', async () => {
  const app = testApp();
  const { analysisId, resumeId } = await analysed(app);
  const evil = '</script><script>alert(1)</script><!--';
  const row = await app.ports.resumes.version(owner, resumeId, 1);
  if (row) row.resume = { ...row.resume, basics: { name: evil, summary: evil } };
  const { token } = await json(app.call(owner, 'POST', '/api/v1/shares', { analysisId, showIdentity: true }));
  const html = await (await app.request(`/s/${token}`)).text();
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<!--');
  const data = /<script type="application\/json" id="shared-view">(.*?)<\/script>/.exec(html)?.[1];
  expect(JSON.parse(data ?? '').resume.basics.summary).toBe(evil);
});

it('keeps the database out of liveness, and says what readiness misses', async () => {
  const app = testApp();
  app.ports.health.check = async () => ({ ok: false, failing: ['database'] });
  expect((await app.request('/health/live')).status).toBe(200);
  const ready = await app.request('/health/ready');
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ ok: false, failing: ['database'] });
});

it('sends the shell for an opened conversation, and a problem for data that is not there', async () => {
  const { request } = testApp();
  const page = await request('/c/0b5a8f4e', { headers: { accept: 'text/html' } });
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect((await request('/c/0b5a8f4e.json')).status).toBe(404);
  expect((await request('/api/v1/none', { headers: { accept: 'text/html' } })).status).toBe(404);
});
