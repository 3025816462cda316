import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ModelCall } from '#core/coach/model-call.ts';
import type { ChatMessage, Suggestion } from '#core/coach/record.ts';
import type { ResumeRecord } from '#core/resume/record.ts';
import { resume, resumeText } from '#worker/services/testing/samples.ts';
import { startOpenAiStub } from './openai-stub.ts';
import { Person, textIn } from './person.ts';
import type { Chunk } from './person.ts';
import { startWorker } from './worker.ts';
import type { TestWorker } from './worker.ts';

let stub: Awaited<ReturnType<typeof startOpenAiStub>>;
let worker: TestWorker;
let person: Person;
let resumeId: string;
let chatId: string;

beforeAll(async () => {
  stub = await startOpenAiStub();
  worker = await startWorker({ OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: stub.url, OPENAI_MODEL: 'stub-model' });
  person = await Person.arrive(worker);
  resumeId = (await person.call<ResumeRecord>('POST', '/resumes', { resume })).body.id;
  chatId = (await person.call<{ id: string }>('POST', '/chats', { resumeId })).body.id;
});
afterAll(async () => {
  await worker.close();
  await stub.close();
});

const line = 'Responsible for the billing service in Python';
const proposal = (after: string) => ({
  name: 'propose_change',
  input: { patch: { op: 'replace', path: '/work/0/highlights/0', before: line, after }, reason: 'Says what you did' },
});
const suggestionsIn = (chunks: Chunk[]) =>
  chunks.flatMap(({ type, data }) => (type === 'data-suggestion' ? [data?.suggestion as Suggestion] : []));
const answers = async () =>
  (await person.call<{ items: ChatMessage[] }>('GET', `/chats/${chatId}/messages`)).body.items;

it('streams what the model says and names it', async () => {
  stub.requests.length = 0;
  stub.script.push({ text: ['Your billing ', 'line is ', 'the one to mend.'] });
  const chunks = await person.say(chatId, 'Which line is weakest?');
  expect(textIn(chunks)).toBe('Your billing line is the one to mend.');
  expect(chunks.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(1);
  const [request] = stub.requests;
  expect(request).toMatchObject({ model: 'stub-model', stream: true });
  expect(request?.tools?.map((tool) => tool.function.name)).toContain('propose_change');
  expect((await answers()).at(-1)?.metadata).toMatchObject({ coach: 'stub-model', state: 'complete' });
});

it("turns the model's tool call into a suggestion, tells it the outcome, and lets the person accept", async () => {
  stub.requests.length = 0;
  stub.script.push(
    { text: ['How about this:'], tools: [proposal('Ran the billing service in Python')] },
    { text: ['Shorter and yours.'] },
  );
  const chunks = await person.say(chatId, 'Make it stronger');
  const [suggestion] = suggestionsIn(chunks);
  expect(suggestion).toMatchObject({ patch: { after: 'Ran the billing service in Python' } });
  expect(suggestion?.deltas).toHaveLength(3);
  const toolAnswer = stub.requests[1]?.messages.at(-1);
  expect(toolAnswer?.role).toBe('tool');
  expect(String(toolAnswer?.content)).toContain(suggestion?.id);
  expect(textIn(chunks)).toContain('Shorter and yours.');
});

it('holds what the model invents to the same claim check', async () => {
  stub.script.push(
    { tools: [proposal('Led 12 engineers and cut billing errors by 40% in Python')] },
    { text: ['Is that so?'] },
  );
  const [suggestion] = suggestionsIn(await person.say(chatId, 'Make it impressive'));
  expect(suggestion?.state).toBe('draft');
  expect(suggestion?.claims.filter(({ status }) => status === 'new').length).toBeGreaterThan(0);
  const refused = await person.call('POST', `/suggestions/${suggestion?.id}/accept`, { expectedVersion: 1 });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ code: 'claim_unstated', claims: expect.any(Array) });
  expect((await person.call<ResumeRecord>('GET', `/resumes/${resumeId}`)).body.version).toBe(1);
});

it('gives a patch that does not fit back to the model instead of to the person', async () => {
  stub.requests.length = 0;
  const wrong = {
    ...proposal('x'),
    input: { patch: { op: 'replace', path: '/work/9/name', before: 'a', after: 'b' }, reason: 'r' },
  };
  stub.script.push({ tools: [wrong] }, { text: ['I looked at the wrong line.'] });
  const chunks = await person.say(chatId, 'Change it');
  expect(suggestionsIn(chunks)).toEqual([]);
  expect(String(stub.requests[1]?.messages.at(-1)?.content)).toContain('error');
});

it('lets the embedded coach answer, labelled, when the model fails (R10, R11)', async () => {
  for (const status of [500, 429]) {
    stub.script.push({ status });
    const chunks = await person.say(chatId, 'help');
    expect(chunks.some(({ type, data }) => type === 'data-notice' && data?.code === 'model_unavailable')).toBe(true);
    expect(textIn(chunks).length).toBeGreaterThan(10);
    expect((await answers()).at(-1)?.metadata?.coach).toBe('embedded');
  }
});

it('leaves a model alone for as long as it asks, and then asks it again (R10)', async () => {
  stub.script.push({ status: 429, headers: { 'retry-after': '2' } });
  const busy = await person.say(chatId, 'help');
  expect(busy.find(({ type }) => type === 'data-notice')?.data).toMatchObject({ code: 'model_busy', retryAfter: 2 });
  stub.requests.length = 0;
  expect(textIn(await person.say(chatId, 'help')).length).toBeGreaterThan(10);
  expect(stub.requests).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  stub.script.push({ text: ['Back again.'] });
  expect(textIn(await person.say(chatId, 'help'))).toBe('Back again.');
});

it('marks an answer that was cut, and says so in the stream (R13, R14)', async () => {
  stub.script.push({ cutAfter: ['I would ', 'begin with'] });
  const chunks = await person.say(chatId, 'Where do I begin?');
  expect(chunks.some(({ type }) => type === 'error')).toBe(true);
  const last = (await answers()).at(-1);
  expect(last?.metadata?.state).toBe('interrupted');
  expect(last?.parts).toContainEqual({ type: 'text', text: 'I would begin with' });
});

const bodyOf = (request: unknown) => JSON.stringify(request);

it('sends no name, contact data or link, gives the words back, and shows what was sent', async () => {
  stub.requests.length = 0;
  const { name, email } = resume.basics ?? {};
  stub.script.push({ text: ['Well begun, {{na', 'me1}}.'] });
  const chunks = await person.say(chatId, `My name is ${name}, write to ${email}. How do I begin?`);
  expect(textIn(chunks)).toBe(`Well begun, ${name}.`);
  const [request] = stub.requests;
  for (const secret of [name, email]) expect(bodyOf(request)).not.toContain(secret);
  expect(bodyOf(request)).toContain('/basics/name  {{name1}}');
  const answer = (await answers()).at(-1);
  const { items } = (await person.call<{ items: ModelCall[] }>('GET', `/chats/${chatId}/messages/${answer?.id}/calls`))
    .body;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ model: 'stub-model', masking: 'contact', host: new URL(stub.url).host });
  expect(JSON.parse(items[0]?.body ?? '')).toEqual(request);
});

it('takes a proposal in tokens as one in words', async () => {
  const employer = resume.work?.[0]?.name ?? '';
  await person.call('PATCH', `/chats/${chatId}`, { masking: 'employers' });
  stub.requests.length = 0;
  stub.script.push(
    { tools: [proposal('Ran the billing service in Python for {{employer1}}')] },
    { text: ['Named {{employer1}}.'] },
  );
  const chunks = await person.say(chatId, 'Name the employer in it');
  expect(bodyOf(stub.requests)).not.toContain(employer);
  expect(suggestionsIn(chunks)[0]).toMatchObject({
    patch: { after: `Ran the billing service in Python for ${employer}` },
  });
  expect(textIn(chunks)).toContain(`Named ${employer}.`);
});

it('masks nothing in a conversation where that is switched off', async () => {
  await person.call('PATCH', `/chats/${chatId}`, { masking: 'off' });
  stub.requests.length = 0;
  stub.script.push({ text: ['Yes.'] });
  await person.say(chatId, 'Do you know my name?');
  expect(bodyOf(stub.requests[0])).toContain(resume.basics?.name);
});

it('reads the picture of a scanned file when the person asks for it, and only then', async () => {
  stub.requests.length = 0;
  const scan = await readFile('tests/fixtures/hostile/scanned.pdf');
  const { body } = await person.upload(scan, 'Ada Miller CV.pdf');
  const { id } = body.resume;
  const failed = await person.until<ResumeRecord>(`/resumes/${id}`, ({ state }) => state === 'failed');
  expect(failed.error?.code).toBe('file_no_text');
  expect(stub.requests).toHaveLength(0);
  stub.script.push({ text: [resumeText] });
  const read = await person.call<ResumeRecord>('POST', `/resumes/${id}/transcriptions`);
  expect(read.body).toMatchObject({ state: 'ready', version: 1 });
  const [request] = stub.requests;
  expect(bodyOf(request)).toContain('data:application/pdf;base64,');
  expect(bodyOf(request)).not.toContain('Ada Miller CV');
  expect((await person.call<ResumeRecord>('GET', `/resumes/${id}`)).body.resume.basics?.name).toBe('Ada Miller');
});
