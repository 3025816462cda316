import { expect, it } from 'vitest';
import { defaultDesign } from '#core/render/design.ts';
import { owner, stranger } from '#worker/services/testing/samples.ts';
import { testApp } from './testing/app.ts';

/**
 * Who may call what (S1). A route that is not in this list fails: whoever adds one decides here. `one`: a row of its
 * owner, so a stranger's id is a 404. `many`: the caller's own rows. `public`: no session. Bodies are what the route
 * needs to get past its validation.
 */
const access: Record<string, { kind: 'one' | 'many' | 'public'; body?: unknown; query?: string }> = {
  'POST /sessions': { kind: 'public' },
  'GET /sessions/current': { kind: 'many' },
  'GET /sessions/coach': { kind: 'public' },
  'POST /uploads': { kind: 'many' },
  'GET /uploads/{id}': { kind: 'one' },
  'GET /uploads/{id}/file': { kind: 'one' },
  'GET /resumes': { kind: 'many' },
  'POST /resumes': { kind: 'many', body: { resume: {} } },
  'GET /resumes/{id}': { kind: 'one' },
  'PATCH /resumes/{id}': { kind: 'one', body: { title: 'Mine now' } },
  'DELETE /resumes/{id}': { kind: 'one' },
  'POST /resumes/{id}/bring-back': { kind: 'one' },
  'POST /resumes/{id}/retry': { kind: 'one' },
  'POST /resumes/{id}/transcriptions': { kind: 'one' },
  'GET /resumes/{id}/versions': { kind: 'one' },
  'POST /resumes/{id}/restore': { kind: 'one', body: { expectedVersion: 1, version: 1 } },
  'POST /jobs': { kind: 'many', body: { text: 'Python required' } },
  'GET /jobs': { kind: 'many' },
  'GET /jobs/{id}': { kind: 'one' },
  'POST /analyses': { kind: 'one', body: { resumeId: '{id}' } },
  'GET /analyses': { kind: 'many' },
  'GET /analyses/summaries': { kind: 'many', query: '?resumeId={id}' },
  'GET /analyses/comparison': { kind: 'one', query: '?resumeId={id}&beforeVersion=1&afterVersion=1' },
  'GET /analyses/{id}': { kind: 'one' },
  'POST /analyses/{id}/previews': {
    kind: 'one',
    body: { expectedVersion: 1, patches: [{ op: 'add', path: '/basics', after: {} }] },
  },
  'GET /analyses/{id}/insight': { kind: 'one' },
  'GET /analyses/{id}/events': { kind: 'one' },
  'POST /analyses/{id}/retry': { kind: 'one' },
  'GET /chats': { kind: 'many' },
  'POST /chats': { kind: 'many', body: {} },
  'GET /chats/{id}': { kind: 'one' },
  'PATCH /chats/{id}': { kind: 'one', body: { title: 'Mine now' } },
  'DELETE /chats/{id}': { kind: 'one' },
  'GET /chats/{id}/messages': { kind: 'one' },
  'GET /chats/{id}/messages/{messageId}/calls': { kind: 'one' },
  'POST /chats/{id}/messages': {
    kind: 'one',
    body: { message: { id: 'm1', role: 'user', parts: [{ type: 'text', text: 'Hi' }] } },
  },
  'POST /chats/{id}/stop': { kind: 'one', body: { messageId: 'm1' } },
  'POST /chats/{id}/notes': { kind: 'one', body: { parts: [{ type: 'text', text: 'Hi' }] } },
  'GET /suggestions': { kind: 'many' },
  'GET /suggestions/{id}': { kind: 'one' },
  'POST /suggestions/{id}/accept': { kind: 'one', body: { expectedVersion: 1 } },
  'POST /suggestions/{id}/reject': { kind: 'one' },
  'POST /suggestions/{id}/undo': { kind: 'one', body: { expectedVersion: 1 } },
  'POST /exports': { kind: 'one', body: { resumeId: '{id}', format: 'pdf' } },
  'GET /exports': { kind: 'many', query: '?resumeId={id}' },
  'POST /exports/{id}/retry': { kind: 'one' },
  'GET /exports/{id}': { kind: 'one' },
  'GET /exports/{id}/file': { kind: 'one' },
  'GET /designs': { kind: 'many' },
  'POST /designs': { kind: 'many', body: { name: 'Mine', design: {} } },
  'DELETE /designs/{id}': { kind: 'one' },
  'POST /shares': { kind: 'one', body: { analysisId: '{id}' } },
  'GET /shares': { kind: 'many' },
  'DELETE /shares/{id}': { kind: 'one' },
  'GET /shared/{token}': { kind: 'public' },
  'GET /health/live': { kind: 'public' },
  'GET /health/ready': { kind: 'public' },
};

async function routes(): Promise<string[]> {
  const document = await (await testApp().request('/api/v1/openapi.json')).json();
  return Object.entries(document.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replace(/^\/api\/v1/, '').replace(/(.)\/$/, '$1')}`,
    ),
  );
}

const listed = Object.entries(access).map(([name, rule]) => {
  const [method = '', path = ''] = name.split(' ');
  return { name, method, path: path + (rule.query ?? ''), ...rule };
});

it('lists every route there is and none that is not', async () => {
  const known = (await routes()).filter((name) => !name.includes('/health') || name.split('/').length > 2);
  expect([...new Set(known)].sort()).toEqual(Object.keys(access).sort());
});

it.each(listed.filter(({ kind }) => kind !== 'public'))('$name is 401 for nobody', async ({ method, path, body }) => {
  const { call } = testApp();
  const response = await call(null, method, '/api/v1' + path.replace('{id}', owner), body);
  expect(response.status).toBe(401);
});

it.each(listed.filter(({ kind }) => kind === 'one'))(
  "$name is 404 for another's id",
  async ({ method, path, body }) => {
    const { call, ports } = testApp();
    const id = await everyRowUnderOneId(ports);
    const filled = body && JSON.parse(JSON.stringify(body).replace('{id}', id));
    const response = await call(stranger, method, '/api/v1' + path.replace('{id}', id), filled);
    expect(response.status).toBe(404);
    expect((await response.json()).code).toBe('not_found');
  },
);

it.each([
  ['POST', '/chats', { resumeId: '{id}' }],
  ['POST', '/chats', { jobId: '{id}' }],
  ['PATCH', '/chats/{own}', { resumeId: '{id}' }],
  ['PATCH', '/chats/{own}', { jobId: '{id}' }],
  ['POST', '/analyses', { resumeId: '{own}', jobId: '{id}' }],
  ['POST', '/analyses', { resumeId: '{own}', chatId: '{id}' }],
])("%s %s with another's id in its body %j is 404, and changes nothing", async (method, path, body) => {
  const { call, ports } = testApp();
  const id = await everyRowUnderOneId(ports);
  const own = crypto.randomUUID();
  await ports.chats.insert(stranger, { id: own, title: 'Own' });
  await ports.resumes.insert(stranger, { id: own, uploadId: null, title: 'Own', state: 'ready', resume: {} });
  const filled = JSON.parse(JSON.stringify(body).replace('{id}', id).replace('{own}', own));
  const response = await call(stranger, method, '/api/v1' + path.replace('{own}', own), filled);
  expect(response.status).toBe(404);
  expect(await ports.chats.get(stranger, own)).toMatchObject({ resumeId: null, jobId: null });
  expect((await ports.analyses.list(stranger, {}, { limit: 5 })).items).toEqual([]);
});

it.each(listed.filter(({ kind, method }) => kind === 'many' && method === 'GET'))(
  "$name shows nothing of another's",
  async ({ path }) => {
    const { call, ports } = testApp();
    const id = await everyRowUnderOneId(ports);
    const response = await call(stranger, 'GET', `/api/v1${path.replace('{id}', id)}`);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain(id);
  },
);

/** One row of each kind, all the owner's, all with the same id. */
async function everyRowUnderOneId(ports: ReturnType<typeof testApp>['ports']): Promise<string> {
  const id = crypto.randomUUID();
  const createdAt = '2026-03-01T12:00:00.000Z';
  await ports.resumes.insert(owner, { id, uploadId: null, title: 'T', state: 'ready', resume: {} });
  await ports.chats.insert(owner, { id, title: 'T' });
  await ports.analyses.insert(owner, { id, resumeId: id, jobId: null, chatId: id });
  await ports.suggestions.insert(owner, [
    {
      id, chatId: id, messageId: 'm', resumeId: id, baseVersion: 1, state: 'open', acceptedVersion: null, createdAt,
      patch: { op: 'add', path: '/basics', after: {} }, reason: 'r', diff: [], deltas: [], claims: [],
    },
  ]); // prettier-ignore
  const file = { id, fileName: 'a.txt', mediaType: 'text/plain', size: 1, createdAt, objectKey: `${owner}/x` };
  await ports.uploads.insert(owner, { ...file, kind: 'text', sha256: '00' });
  const receipt = { fields: [], same: 0, changed: 0, lost: 0, score: 1 };
  await ports.exports.insert(owner, {
    ...file, resumeId: id, resumeVersion: 1, format: 'text', receipt, warnings: [], design: defaultDesign,
    locale: 'en', dated: '2026-03-01', state: 'done', error: null, steps: [],
  }); // prettier-ignore
  await ports.designs.insert(owner, { id, name: 'T', design: defaultDesign, createdAt });
  await ports.jobs.insert(owner, { id, text: 'T', job: { language: 'en', lines: [], requirements: [] }, createdAt });
  const share = { id, analysisId: id, showIdentity: false, expiresAt: createdAt, revokedAt: null, createdAt };
  await ports.shares.insert(owner, { ...share, tokenHash: 'hash' });
  return id;
}
