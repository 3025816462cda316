import { expect, it, vi } from 'vitest';
import { owner, resume } from '#worker/services/testing/samples.ts';
import { host, testApp } from './testing/app.ts';

it('refuses a write without an origin, from another one and from null (S7)', async () => {
  const { request } = testApp();
  for (const origin of [
    undefined,
    'https://evil.example',
    'null',
    'http://candor.test.evil.example',
    'https://candor.test',
    'http://candor.test:8080',
  ]) {
    const headers: Record<string, string> = { 'content-type': 'text/plain', ...(origin && { origin }) };
    const response = await request('/api/v1/sessions', { method: 'POST', headers, body: '{}' });
    expect(response.status, String(origin)).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  }
});

it('takes a write from its own origin', async () => {
  const { request } = testApp();
  const response = await request('/api/v1/sessions', { method: 'POST', headers: { origin: host } });
  expect(response.status).toBe(200);
  expect(response.headers.get('set-cookie')).toContain('session=');
});

it('answers errors as problem+json whose request id is also in the header (D2)', async () => {
  const { call } = testApp();
  const response = await call(owner, 'GET', '/api/v1/nothing');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = await response.json();
  expect(problem).toMatchObject({ code: 'not_found', status: 404, type: '/problems/not_found' });
  expect(problem.request_id).toBe(response.headers.get('x-request-id'));
});

it('names the fields that are wrong', async () => {
  const { call } = testApp();
  const response = await call(owner, 'POST', '/api/v1/resumes', { title: '', resume: {} });
  expect(response.status).toBe(422);
  expect((await response.json()).errors).toEqual([{ path: 'title', message: expect.any(String) }]);
});

it('calls a body that is not JSON a bad input, not a fault of ours', async () => {
  const { request } = testApp();
  const headers = { origin: host, authorization: `Bearer ${owner}`, 'content-type': 'application/json' };
  const response = await request('/api/v1/jobs', { method: 'POST', headers, body: '{"text":' });
  expect(response.status).toBe(422);
});

it('hides what an unexpected error says', async () => {
  const { call, ports } = testApp();
  ports.resumes.get = () => Promise.reject(new Error('secret résumé text'));
  const response = await call(owner, 'GET', `/api/v1/resumes/${owner}`);
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
});

it('tells what is left, and after the limit when to come back (D5)', async () => {
  const { call, ports } = testApp();
  const { resumeId } = await readyResume(call);
  const allowed = await call(owner, 'POST', '/api/v1/analyses', { resumeId });
  expect(allowed.headers.get('ratelimit-policy')).toBe('"analysis-owner";q=10;w=60');
  expect(allowed.headers.get('ratelimit')).toBe('"analysis-owner";r=9;t=30');
  ports.limits.deny = 'analysis';
  const refused = await call(owner, 'POST', '/api/v1/analyses', { resumeId });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('30');
  expect(refused.headers.get('ratelimit')).toContain('r=0');
});

it('replays the answer to the same key, and refuses the key for another body (D4)', async () => {
  const { request } = testApp();
  const send = (body: unknown) =>
    request('/api/v1/jobs', {
      method: 'POST',
      headers: {
        origin: host,
        authorization: `Bearer ${owner}`,
        'content-type': 'application/json',
        'idempotency-key': 'k1',
      },
      body: JSON.stringify(body),
    });
  const first = await (await send({ text: 'Backend engineer, Python required' })).json();
  const again = await send({ text: 'Backend engineer, Python required' });
  expect(again.status).toBe(201);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(await again.json()).toEqual(first);
  expect((await send({ text: 'Another job' })).status).toBe(422);
});

it('knows a key of a path that two routers share, and does not meet itself there (D4)', async () => {
  const { call, request } = testApp();
  const { id } = await (await call(owner, 'POST', '/api/v1/chats', {})).json();
  const note = () =>
    request(`/api/v1/chats/${id}/notes`, {
      method: 'POST',
      headers: {
        origin: host,
        authorization: `Bearer ${owner}`,
        'content-type': 'application/json',
        'idempotency-key': 'k',
      },
      body: JSON.stringify({ parts: [{ type: 'text', text: 'Hi' }] }),
    });
  const first = await note();
  expect(first.status).toBe(201);
  expect(await (await note()).json()).toEqual(await first.json());
});

it('streams a JSON file by, whatever key comes with it', async () => {
  const { request } = testApp();
  const headers = { origin: host, authorization: `Bearer ${owner}`, 'content-type': 'application/json' };
  const response = await request('/api/v1/uploads', {
    method: 'POST',
    headers: { ...headers, 'x-file-name': 'resume.json', 'idempotency-key': 'k' },
    body: JSON.stringify(resume),
  });
  expect(response.status).toBe(201);
});

it.each([true, false])('refuses a JSON body that no person wrote (length told: %s)', async (isTold) => {
  const { request, ports } = testApp();
  const body = JSON.stringify({ resume: { basics: { summary: 'x'.repeat(2 ** 20) } } });
  const response = await request('/api/v1/resumes', {
    method: 'POST',
    headers: {
      origin: host,
      authorization: `Bearer ${owner}`,
      'content-type': 'application/json',
      ...(isTold && { 'content-length': String(body.length) }),
    },
    body,
  });
  expect(response.status).toBe(422);
  expect((await response.json()).errors[0].path).toBe('body');
  expect((await ports.resumes.list(owner, {}, { limit: 1 })).items).toEqual([]);
});

const said = (...parts: unknown[]) => ({ message: { id: 'm1', role: 'user', parts } });
const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);

it.each([
  ['too long a text', said({ type: 'text', text: 'x'.repeat(20_001) })],
  ['a text too long in pieces', said(...Array(3).fill({ type: 'text', text: 'x'.repeat(7_000) }))],
  ["a part that is the server's to write", said({ type: 'data-suggestion', data: { suggestionId: owner } })],
  ['a part that nests', said({ type: 'data-file', data: { fileName: { a: 1 } } })],
])('refuses in a conversation %s', async (_, body) => {
  const { call } = testApp();
  const { id } = await (await call(owner, 'POST', '/api/v1/chats', {})).json();
  expect((await call(owner, 'POST', `/api/v1/chats/${id}/messages`, body)).status).toBe(422);
});

it.each([
  ['/api/v1/resumes', { resume: { x: deep(500) } }],
  ['/api/v1/chats', { title: 'T', x: deep(500) }],
])('refuses a body that nests without end at %s, and does not fall over', async (path, body) => {
  const { call } = testApp();
  const response = await call(owner, 'POST', path, body);
  expect(response.status).toBe(422);
  expect((await response.json()).errors[0].message).toBe('nests too deep');
});

it.each([
  ['POST', '/api/v1/jobs', { text: 'Python required' }],
  ['POST', '/api/v1/resumes', { resume: {} }],
  ['PATCH', `/api/v1/resumes/${owner}`, { title: 'T' }],
  ['POST', '/api/v1/chats', {}],
  ['PATCH', `/api/v1/chats/${owner}`, { title: 'T' }],
  ['POST', `/api/v1/chats/${owner}/notes`, { parts: [{ type: 'text', text: 'Hi' }] }],
  ['POST', '/api/v1/shares', { analysisId: owner }],
  ['POST', `/api/v1/suggestions/${owner}/accept`, { expectedVersion: 1 }],
  ['POST', `/api/v1/suggestions/${owner}/reject`, undefined],
])('limits small writes: %s %s (S10)', async (method, path, body) => {
  const { call, ports } = testApp();
  ports.limits.deny = 'write';
  expect((await call(owner, method, path, body)).status).toBe(429);
});

it('counts by the address that Cloudflare tells, whatever is forged (S10)', async () => {
  const { request, ports } = testApp();
  const take = vi.spyOn(ports.limits, 'take');
  for (const forged of ['198.51.100.1', '198.51.100.2']) {
    const headers = {
      origin: host,
      'cf-connecting-ip': '203.0.113.7',
      'x-forwarded-for': forged,
      'x-real-ip': forged,
      forwarded: `for=${forged}`,
      'true-client-ip': forged,
    };
    await request('/api/v1/sessions', { method: 'POST', headers });
  }
  expect(take.mock.calls.map(([, { address }]) => address)).toEqual(['203.0.113.7', '203.0.113.7']);
});

it('limits how often a file is read again', async () => {
  const { call, ports } = testApp();
  const { resumeId } = await readyResume(call);
  ports.limits.deny = 'upload';
  expect((await call(owner, 'POST', `/api/v1/resumes/${resumeId}/retry`)).status).toBe(429);
});

it('lets no cache keep what belongs to one person', async () => {
  const { call } = testApp();
  expect((await call(owner, 'GET', '/api/v1/resumes')).headers.get('cache-control')).toBe('private, no-store');
});

it("leaves no conversation behind when it would be about another's résumé", async () => {
  const { call } = testApp();
  const body = { resumeId: crypto.randomUUID() };
  expect((await call(owner, 'POST', '/api/v1/chats', body)).status).toBe(404);
  expect((await (await call(owner, 'GET', '/api/v1/chats')).json()).items).toEqual([]);
});

it('bears headers that let nothing be sniffed, framed or run', async () => {
  const { request } = testApp();
  const { headers } = await request('/api/v1/health/live');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

async function readyResume(call: ReturnType<typeof testApp>['call']) {
  const made = await (await call(owner, 'POST', '/api/v1/resumes', { resume })).json();
  return { resumeId: made.id as string };
}
