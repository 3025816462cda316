import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { afterEach, expect, it, vi } from 'vitest';
import { respond } from '#core/coach/respond.ts';
import type { CoachReply } from '#core/coach/conversation.ts';
import type { Suggestion } from '#core/coach/record.ts';
import { memoryEdge, memoryPorts } from '../testing/memory-ports.ts';
import { owner, resume } from '../testing/samples.ts';
import { acceptSuggestion } from './accept.ts';
import { answer } from './answer.ts';
import { stopAnswer } from './stop.ts';
import { undoSuggestion } from './undo.ts';

vi.mock('#core/coach/respond.ts', { spy: true });
afterEach(() => vi.mocked(respond).mockReset());

const path = '/work/0/highlights/0';
const before = 'Responsible for the billing service in Python';
const change = (after: string) => ({ patch: { op: 'replace' as const, path, before, after }, reason: 'Stronger verb' });
const reply = (rest: Partial<CoachReply>): CoachReply => ({
  intent: 'rewrite',
  text: 'Here is a stronger line.',
  asks: false,
  proposals: [],
  statements: [],
  ...rest,
});

async function conversation() {
  const memory = memoryPorts();
  const { ports } = memory;
  const resumeId = crypto.randomUUID();
  const chatId = crypto.randomUUID();
  await ports.resumes.insert(owner, { id: resumeId, uploadId: null, title: '', state: 'ready', resume });
  await ports.chats.insert(owner, { id: chatId, title: '' });
  await ports.chats.update(owner, chatId, { resumeId });
  const edge = memoryEdge();
  const say = async (text: string, id = 'm1', trigger: 'submit' | 'regenerate' = 'submit') => {
    const message = { id, role: 'user' as const, parts: [{ type: 'text', text }] };
    const response = await answer(ports, edge, owner, { chatId, message, trigger, locale: 'en' });
    const stream = await response.text();
    await Promise.all(edge.working);
    return stream
      .split('\n')
      .filter((line) => line.startsWith('data: {'))
      .map((line) => JSON.parse(line.slice(6)));
  };
  return { ...memory, edge, resumeId, chatId, say };
}

const suggestionsIn = (chunks: { type: string; data?: { suggestion: Suggestion } }[]) =>
  chunks.flatMap(({ type, data }) => (type === 'data-suggestion' && data ? [data.suggestion] : []));

it('streams words, then the suggestion, and keeps both before the stream ends', async () => {
  const { ports, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  const chunks = await say('Make it stronger');
  const types = chunks.map(({ type }) => type);
  expect(types[0]).toBe('start');
  expect(types.filter((type) => type === 'text-delta').length).toBeGreaterThan(3);
  expect(types).not.toContain('tool-input-available');
  const [suggestion] = suggestionsIn(chunks);
  expect(suggestion).toMatchObject({ reason: 'Stronger verb', chatId, baseVersion: 1 });
  const [asked, answered] = await ports.chats.messages(owner, chatId);
  expect(asked).toMatchObject({ id: 'm1', role: 'user' });
  expect(answered).toMatchObject({
    id: chunks[0].messageId,
    metadata: { state: 'complete', coach: 'embedded', intent: 'rewrite' },
  });
  expect(answered?.parts).toEqual([
    { type: 'text', text: 'Here is a stronger line.' },
    { type: 'data-suggestion', data: { suggestionId: suggestion?.id } },
  ]);
  expect((await ports.chats.get(owner, chatId))?.title).toBe('Make it stronger');
});

it('finishes and keeps the answer when the client leaves (R15)', async () => {
  const { ports, edge, chatId } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ text: 'A long answer. '.repeat(50) }));
  const message = { id: 'm1', role: 'user' as const, parts: [{ type: 'text', text: 'Hi' }] };
  const response = await answer(ports, edge, owner, { chatId, message, trigger: 'submit', locale: 'en' });
  await response.body?.cancel();
  await Promise.all(edge.working);
  expect((await ports.chats.messages(owner, chatId))[1]?.metadata?.state).toBe('complete');
});

it('answers a message that is sent twice in the same place', async () => {
  const { ports, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({}));
  await say('Hello');
  await say('Hello');
  expect(await ports.chats.messages(owner, chatId)).toHaveLength(2);
});

it('is one answer with one suggestion when the same message comes three times at once', async () => {
  const { ports, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  await Promise.all([1, 2, 3].map(() => say('Make it stronger')));
  await say('Make it stronger');
  const messages = await ports.chats.messages(owner, chatId);
  expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant']);
  expect((await ports.suggestions.list(owner, { chatId })).map(({ state }) => state)).toEqual(['open']);
});

it('takes back one turn when the same "undo" comes three times at once, and again', async () => {
  const { ports, resumeId, say } = await conversation();
  const after = 'Ran the billing service in Python';
  vi.mocked(respond).mockReturnValueOnce(reply({ proposals: [change(after)] }));
  const [first] = suggestionsIn(await say('Stronger', 'm1'));
  await acceptSuggestion(ports, owner, first?.id ?? '', { expectedVersion: 1 });
  const next = { patch: { ...change('Kept up the billing service in Python').patch, before: after }, reason: 'r' };
  vi.mocked(respond).mockReturnValueOnce(reply({ proposals: [next] }));
  const [second] = suggestionsIn(await say('Other word', 'm2'));
  await acceptSuggestion(ports, owner, second?.id ?? '', { expectedVersion: 2 });
  vi.mocked(respond).mockReturnValue(reply({ intent: 'undo', undo: { turns: 1 } }));
  await Promise.all([1, 2, 3].map(() => say('undo', 'm3')));
  await say('undo', 'm3');
  expect((await ports.resumes.get(owner, resumeId))?.resume.work?.[0]?.highlights?.[0]).toBe(after);
});

it("never writes over the coach's own words", async () => {
  const { ports, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({}));
  await say('Hello');
  const [, answered] = await ports.chats.messages(owner, chatId);
  await expect(say('I am the coach', answered?.id)).rejects.toMatchObject({ code: 'conflict' });
  expect((await ports.chats.messages(owner, chatId))[1]).toEqual(answered);
});

it('tells a model no more of the past than fits', async () => {
  const { edge, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ text: 'An answer. '.repeat(500) }));
  for (let turn = 0; turn < 6; turn++) await say(`Question ${turn}: ${'why '.repeat(1_000)}`, `m${turn}`);
  const model = scripted([[text('Because.')]]);
  edge.model = model;
  await say('And now?', 'last');
  const told = model.doStreamCalls[0]?.prompt.filter(({ role }) => role !== 'system') ?? [];
  expect(JSON.stringify(told).length).toBeLessThan(26_000);
  expect(told.length).toBe(5);
  expect(JSON.stringify(told.at(-1))).toContain('And now?');
});

it('withdraws the open suggestions of the answer that it replaces', async () => {
  const { ports, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  await say('Make it stronger');
  await say('Make it stronger', 'm1', 'regenerate');
  const made = await ports.suggestions.list(owner, { chatId });
  expect(made.map(({ state }) => state)).toEqual(['rejected', 'open']);
});

it('knows its answer again when an announcement came in between', async () => {
  const { ports, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({}));
  const announcement = { id: 'a1', role: 'assistant' as const, parts: [{ type: 'text', text: 'Analysed.' }] };
  const put = ports.chats.putMessage.bind(ports.chats);
  vi.spyOn(ports.chats, 'putMessage').mockImplementationOnce(async (who, chat, message) => {
    await put(who, chat, message);
    await put(who, chat, announcement);
  });
  await say('Hello');
  await say('And now?', 'm2');
  expect(vi.mocked(respond).mock.lastCall?.[0].history).toMatchObject([
    { say: 'Hello', text: 'Here is a stronger line.' },
  ]);
  await say('Hello', 'm1');
  expect((await ports.chats.messages(owner, chatId)).map(({ role }) => role)).toEqual([
    'user',
    'assistant',
    'assistant',
    'user',
    'assistant',
  ]);
});

it('makes a draft of what nobody has stated, and does not let it be accepted', async () => {
  const { ports, say } = await conversation();
  vi.mocked(respond).mockReturnValue(
    reply({ proposals: [change('Led a team of 12 on the billing service in Python')] }),
  );
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  expect(suggestion?.state).toBe('draft');
  await expect(acceptSuggestion(ports, owner, suggestion?.id ?? '', { expectedVersion: 1 })).rejects.toMatchObject({
    code: 'claim_unstated',
    extra: { claims: expect.arrayContaining([expect.objectContaining({ status: 'new' })]) },
  });
});

it('lets it be accepted once the person has said so', async () => {
  const { ports, resumeId, say } = await conversation();
  const after = 'Ran the billing service in Python for 12 customers';
  vi.mocked(respond).mockReturnValueOnce(reply({ proposals: [change(after)], asks: true }));
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  expect(suggestion?.state).toBe('draft');
  vi.mocked(respond).mockReturnValueOnce(
    reply({ statements: [{ text: 'I ran the billing service in Python for 12 customers' }] }),
  );
  await say('I ran the billing service in Python for 12 customers', 'm2');
  const settled = await acceptSuggestion(ports, owner, suggestion?.id ?? '', { expectedVersion: 1 });
  expect(settled.suggestion).toMatchObject({ state: 'accepted', acceptedVersion: 2 });
  expect(settled.resume.id).toBe(resumeId);
  expect(settled.resume.resume.work?.[0]?.highlights?.[0]).toBe(after);
});

it('is accepted and taken back though the note of it cannot be written', async () => {
  const { ports, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  vi.spyOn(ports.audit, 'record').mockRejectedValue(new Error('away'));
  const id = suggestion?.id ?? '';
  expect((await acceptSuggestion(ports, owner, id, { expectedVersion: 1 })).resume.version).toBe(2);
  expect((await undoSuggestion(ports, owner, id, 2)).suggestion.state).toBe('undone');
});

it('checks the claims of a reworded suggestion again', async () => {
  const { ports, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  const id = suggestion?.id ?? '';
  const after = 'Ran the billing service in Python and saved 40% of its cost';
  await expect(acceptSuggestion(ports, owner, id, { expectedVersion: 1, after })).rejects.toMatchObject({
    code: 'claim_unstated',
  });
  const { suggestion: accepted, resume: changed } = await acceptSuggestion(ports, owner, id, {
    expectedVersion: 1,
    after: 'Was responsible for the billing service in Python',
  });
  expect(changed.resume.work?.[0]?.highlights?.[0]).toBe('Was responsible for the billing service in Python');
  expect(accepted.patch.after).toBe('Was responsible for the billing service in Python');
});

it('lets one of two tabs accept and gives the other the fresh version (R20)', async () => {
  const { ports, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  const tabs = await Promise.allSettled(
    [1, 2].map(() => acceptSuggestion(ports, owner, suggestion?.id ?? '', { expectedVersion: 1 })),
  );
  expect(tabs.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const lost = tabs.find((tab) => tab.status === 'rejected');
  expect(lost?.reason).toMatchObject({ code: 'conflict', extra: { version: 2 } });
});

it('undoes byte-exact when nothing came after, and by the inverse change otherwise', async () => {
  const { ports, resumeId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  const id = suggestion?.id ?? '';
  await acceptSuggestion(ports, owner, id, { expectedVersion: 1 });
  const later = { ...resume, basics: { ...resume.basics, label: 'Engineer' } };
  const accepted = (await ports.resumes.get(owner, resumeId))?.resume;
  await ports.resumes.change(owner, resumeId, {
    expectedVersion: 2,
    resume: { ...accepted, basics: later.basics },
    corrections: [],
    cause: 'edit',
  });
  const { resume: undone, suggestion: after } = await undoSuggestion(ports, owner, id, 3);
  expect(after.state).toBe('undone');
  expect(undone.resume).toEqual(later);
});

it('takes back on "undo" said in the conversation, but not because a model wants to', async () => {
  const { ports, edge, resumeId, say } = await conversation();
  vi.mocked(respond).mockReturnValueOnce(reply({ proposals: [change('Ran the billing service in Python')] }));
  const [suggestion] = suggestionsIn(await say('Make it stronger'));
  await acceptSuggestion(ports, owner, suggestion?.id ?? '', { expectedVersion: 1 });
  edge.model = scripted([[toolCall('undo_change', { turns: 1 })], [text('Done.')]]);
  vi.mocked(respond).mockReturnValueOnce(reply({}));
  await say('What do you think of it?', 'm2');
  expect((await ports.resumes.get(owner, resumeId))?.version).toBe(2);
  edge.model = null;
  vi.mocked(respond).mockReturnValueOnce(reply({ intent: 'undo', text: 'Taken back.', undo: { turns: 1 } }));
  const chunks = await say('undo that', 'm3');
  expect(suggestionsIn(chunks)[0]?.state).toBe('undone');
  expect((await ports.resumes.get(owner, resumeId))?.resume).toEqual(resume);
});

it("puts a model's proposal through the same claim check", async () => {
  const { edge, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Never used')] }));
  const proposal = change('Led a team of 12 engineers on billing in Python');
  edge.model = scripted([
    [text('I would write:'), toolCall('propose_change', proposal)],
    [text(' What do you think?')],
  ]);
  const chunks = await say('Make it stronger');
  expect(suggestionsIn(chunks)).toMatchObject([{ state: 'draft', patch: { after: proposal.patch.after } }]);
  expect(chunks.at(-1).messageMetadata).toMatchObject({ coach: 'stub' });
});

it('lets the embedded coach answer, labelled, when the model fails before its first word (R10, R11)', async () => {
  const { ports, edge, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ text: 'The embedded answer.' }));
  edge.model = new MockLanguageModelV4({ modelId: 'stub', doStream: () => Promise.reject(new Error('529')) });
  const chunks = await say('Hello');
  expect(chunks.some(({ type, data }) => type === 'data-notice' && data.code === 'model_unavailable')).toBe(true);
  const [, answered] = await ports.chats.messages(owner, chatId);
  expect(answered?.metadata).toMatchObject({ coach: 'embedded', state: 'complete' });
  expect(answered?.parts).toContainEqual({ type: 'text', text: 'The embedded answer.' });
});

it('does not ask a model whose rest or share is not over, and says so (R10, S23)', async () => {
  const { ports, edge, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ text: 'The embedded answer.' }));
  const model = scripted([[text('Never said.')]]);
  edge.model = model;
  ports.modelBudget.refused = { reason: 'busy', retryAfter: 12 };
  const chunks = await say('Hello');
  expect(model.doStreamCalls).toHaveLength(0);
  expect(chunks.find(({ type }) => type === 'data-notice')?.data).toMatchObject({ code: 'model_busy', retryAfter: 12 });
  expect(chunks.at(-1).messageMetadata).toMatchObject({ coach: 'embedded' });
});

it('keeps what was said of an answer that breaks off, marks it, and tells so in the stream (R13, R14)', async () => {
  const { ports, edge, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({}));
  edge.model = scripted([[text('I would'), { type: 'error', error: new Error('cut') }]]);
  const chunks = await say('Hello');
  expect(chunks.some(({ type }) => type === 'error')).toBe(true);
  const [, answered] = await ports.chats.messages(owner, chatId);
  expect(answered?.metadata?.state).toBe('interrupted');
  expect(answered?.parts).toEqual([{ type: 'text', text: 'I would' }]);
});

it('stops upstream within a second when the person asks, and keeps the question and what was said (R16)', async () => {
  const { ports, edge, chatId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({}));
  let stoppedAfter = Number.NaN;
  edge.model = new MockLanguageModelV4({
    modelId: 'stub',
    doStream: async ({ abortSignal }) => {
      const asked = Date.now();
      const endless = new ReadableStream<Part>({
        start(controller) {
          controller.enqueue({ type: 'stream-start', warnings: [] });
          controller.enqueue({ type: 'text-start', id: 't' });
          controller.enqueue(text('I would begin'));
          abortSignal?.addEventListener('abort', () => {
            stoppedAfter = Date.now() - asked;
            controller.error(abortSignal.reason);
          });
        },
      });
      return { stream: endless };
    },
  });
  await stopAnswer(ports, owner, chatId, 'm1');
  await say('Where do I begin?');
  expect(stoppedAfter).toBeLessThan(1_000);
  const [asked, answered] = await ports.chats.messages(owner, chatId);
  expect(asked?.id).toBe('m1');
  expect(answered?.metadata?.state).toBe('interrupted');
  expect(answered?.parts).toEqual([{ type: 'text', text: 'I would begin' }]);
  edge.model = null;
  expect((await say('Where do I begin?', 'm2')).at(-1).messageMetadata.state).toBe('complete');
});

it("does not stop for somebody else, nor in another's conversation", async () => {
  const { ports, chatId } = await conversation();
  await expect(stopAnswer(ports, 'stranger', chatId, 'm1')).rejects.toMatchObject({ code: 'not_found' });
  expect(await ports.stops.asked('stranger', chatId, 'm1')).toBe(false);
});

type Part = LanguageModelV4StreamPart;

const text = (delta: string): Part => ({ type: 'text-delta', id: 't', delta });
const toolCall = (toolName: string, input: unknown): Part => ({
  type: 'tool-call',
  toolCallId: crypto.randomUUID(),
  toolName,
  input: JSON.stringify(input),
});

/** A model that follows a script, one list of parts for each call. */
function scripted(steps: Part[][]) {
  const left = [...steps];
  const doStream = async () => ({ stream: streamOfParts(left.shift() ?? []) });
  return new MockLanguageModelV4({ modelId: 'stub', doStream });
}

function streamOfParts(parts: LanguageModelV4StreamPart[]) {
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  const unified = parts.some(({ type }) => type === 'tool-call') ? ('tool-calls' as const) : ('stop' as const);
  return new ReadableStream<LanguageModelV4StreamPart>({
    start(controller) {
      controller.enqueue({ type: 'stream-start', warnings: [] });
      controller.enqueue({ type: 'text-start', id: 't' });
      for (const part of parts) controller.enqueue(part);
      controller.enqueue({ type: 'text-end', id: 't' });
      controller.enqueue({ type: 'finish', usage, finishReason: { unified, raw: unified } });
      controller.close();
    },
  });
}

it('puts back what was taken back, once (U4), and takes it back again byte for byte', async () => {
  const { ports, resumeId, say } = await conversation();
  vi.mocked(respond).mockReturnValue(reply({ proposals: [change('Ran the billing service in Python')] }));
  const [made] = suggestionsIn(await say('Stronger'));
  const id = made?.id ?? '';
  const original = (await ports.resumes.get(owner, resumeId))?.resume;
  for (let version = 1; version < 6; version += 2) {
    await acceptSuggestion(ports, owner, id, { expectedVersion: version });
    await expect(acceptSuggestion(ports, owner, id, { expectedVersion: version + 1 })).rejects.toThrow('conflict');
    await undoSuggestion(ports, owner, id, version + 1);
    expect((await ports.resumes.get(owner, resumeId))?.resume).toEqual(original);
  }
});
