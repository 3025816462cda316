import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Suggestion } from '#core/coach/record.ts';
import { openTestDatabase, type TestDatabase } from '../../../tests/database/open.ts';
import { createChatStore } from './chats.ts';
import { translating } from './faults.ts';
import { createResumeStore } from './resumes.ts';
import { createSuggestionStore } from './suggestions.ts';

let test: TestDatabase;
let owner: string;
let stranger: string;
let resumeId: string;
let chatId: string;
let resumes: ReturnType<typeof createResumeStore>;
let suggestions: ReturnType<typeof createSuggestionStore>;
let chats: ReturnType<typeof createChatStore>;

beforeAll(async () => {
  test = await openTestDatabase();
  resumes = translating(createResumeStore(test.db));
  suggestions = translating(createSuggestionStore(test.db));
  chats = translating(createChatStore(test.db));
  owner = await test.newOwner();
  stranger = await test.newOwner();
}, 60_000);
afterAll(() => test.close());

beforeEach(async () => {
  resumeId = randomUUID();
  chatId = randomUUID();
  const resume = { basics: { summary: 'Did things.' } };
  await resumes.insert(owner, { id: resumeId, uploadId: null, title: 'CV', state: 'ready', resume });
  await chats.insert(owner, { id: chatId, title: 'New' });
});

const suggest = (id = randomUUID()): Suggestion => ({
  id,
  chatId,
  messageId: 'm1',
  resumeId,
  baseVersion: 1,
  state: 'open',
  acceptedVersion: null,
  patch: { op: 'replace', path: '/basics/summary', before: 'Did things.', after: 'Built things.' },
  reason: 'A stronger verb.',
  diff: [{ kind: 'removed', text: 'Did' }],
  deltas: [],
  claims: [],
  createdAt: '2026-01-02T03:04:05.678Z',
});
const insertOne = async () => {
  const suggestion = suggest();
  await suggestions.insert(owner, [suggestion]);
  return suggestion;
};
const accept = (suggestion: Suggestion, expectedVersion = 1, by = owner) =>
  suggestions.accept(by, suggestion.id, {
    expectedVersion,
    resume: { basics: { summary: 'Built things.' } },
    suggestion,
  });

describe('accepting a suggestion', () => {
  it('moves résumé, history and suggestion together', async () => {
    const suggestion = await insertOne();
    const edited = { ...suggestion, patch: { ...suggestion.patch, after: 'Made things.' } };
    const done = await accept(edited);
    expect(done?.resume).toMatchObject({ version: 2, resume: { basics: { summary: 'Built things.' } } });
    expect(done?.suggestion).toEqual({ ...edited, state: 'accepted', acceptedVersion: 2 });
    expect(await resumes.get(owner, resumeId)).toEqual(done?.resume);
    expect(await suggestions.get(owner, suggestion.id)).toEqual(done?.suggestion);
    expect(await resumes.version(owner, resumeId, 2)).toMatchObject({
      cause: 'suggestion',
      suggestionId: suggestion.id,
    });
  });

  it('in two tabs: one wins, the other is told the fresh version (R20)', async () => {
    const suggestion = await insertOne();
    const tabs = await Promise.allSettled([accept(suggestion), accept(suggestion)]);
    expect(tabs.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(tabs.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'conflict', extra: { version: 2 } },
    });
    expect((await resumes.versions(owner, resumeId, { limit: 9 })).items).toHaveLength(2);
  });

  it('of two suggestions against one version: one wins, the other stays open', async () => {
    const pair = [await insertOne(), await insertOne()];
    const outcomes = await Promise.allSettled(pair.map((suggestion) => accept(suggestion)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const states = (await suggestions.list(owner, { resumeId })).map(({ state }) => state);
    expect(states.sort()).toEqual(['accepted', 'open']);
  });

  it('meets a rejection while it waits for the résumé: never both', async () => {
    const suggestion = await insertOne();
    const pause = (ms: number) => new Promise((resume) => setTimeout(resume, ms));
    const holder = test.db.batch([
      test.db.execute(sql`update resumes set title = 'held' where id = ${resumeId}::uuid`),
      test.db.execute(sql`select pg_sleep(0.3)`),
    ]);
    await pause(100);
    const accepting = accept(suggestion);
    await pause(100);
    const outcomes = await Promise.allSettled([accepting, suggestions.reject(owner, suggestion.id), holder]);
    const [accepted, rejected] = outcomes.map(({ status }) => status === 'fulfilled');
    expect(accepted).toBe(!rejected);
    const stored = await suggestions.get(owner, suggestion.id);
    const { version } = (await resumes.get(owner, resumeId))!;
    expect([stored?.state, version]).toEqual(accepted ? ['accepted', 2] : ['rejected', 1]);
  });

  it('fails against an older version and changes nothing', async () => {
    const suggestion = await insertOne();
    await resumes.change(owner, resumeId, { expectedVersion: 1, resume: {}, corrections: [], cause: 'edit' });
    await expect(accept(suggestion)).rejects.toMatchObject({ code: 'conflict', extra: { version: 2 } });
    expect(await suggestions.get(owner, suggestion.id)).toMatchObject({ state: 'open' });
  });
});

describe('a decided suggestion', () => {
  it('can be undone once', async () => {
    const suggestion = await insertOne();
    await accept(suggestion);
    const back = { expectedVersion: 2, resume: { basics: { summary: 'Did things.' } } };
    const undone = await suggestions.undo(owner, suggestion.id, back);
    expect(undone).toMatchObject({ suggestion: { state: 'undone', acceptedVersion: 2 }, resume: { version: 3 } });
    expect(await resumes.version(owner, resumeId, 3)).toMatchObject({ cause: 'undo', suggestionId: suggestion.id });
    await expect(suggestions.undo(owner, suggestion.id, { ...back, expectedVersion: 3 })).rejects.toMatchObject({
      code: 'conflict',
      extra: { version: 3 },
    });
  });

  it('cannot be rejected any more', async () => {
    const suggestion = await insertOne();
    await accept(suggestion);
    await expect(suggestions.reject(owner, suggestion.id)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('suggestions', () => {
  it('keep the order they were made in, and a repeated insert changes nothing', async () => {
    const made = Array.from({ length: 5 }, () => suggest());
    await suggestions.insert(owner, made);
    await suggestions.insert(owner, made);
    await suggestions.insert(owner, []);
    expect(await suggestions.list(owner, { chatId })).toEqual(made);
  });

  it('are nothing to another owner', async () => {
    const suggestion = await insertOne();
    expect(await suggestions.get(stranger, suggestion.id)).toBeNull();
    expect(await accept(suggestion, 1, stranger)).toBeNull();
    expect(await suggestions.undo(stranger, suggestion.id, { expectedVersion: 1, resume: {} })).toBeNull();
    expect(await suggestions.reject(stranger, suggestion.id)).toBeNull();
    expect(await suggestions.list(stranger, { resumeId })).toEqual([]);
    await expect(suggestions.insert(stranger, [suggest()])).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a chat', () => {
  const message = (id: string, text: string) => ({ id, role: 'user' as const, parts: [{ type: 'text', text }] });

  it('keeps its messages in order, and a replaced one in its place', async () => {
    for (const id of ['a', 'b', 'c']) await chats.putMessage(owner, chatId, message(id, id));
    const finished = { ...message('b', 'longer'), metadata: { state: 'interrupted' as const } };
    await chats.putMessage(owner, chatId, finished);
    expect(await chats.messages(owner, chatId)).toMatchObject([message('a', 'a'), finished, message('c', 'c')]);
  });

  it('is nothing to another owner', async () => {
    await chats.putMessage(owner, chatId, message('a', 'mine'));
    await expect(chats.putMessage(stranger, chatId, message('z', 'x'))).rejects.toMatchObject({ code: 'not_found' });
    const other = message('a', 'x').role === 'user' ? 'assistant' : 'user';
    const turned = chats.putMessage(owner, chatId, { ...message('a', 'x'), role: other });
    await expect(turned).rejects.toMatchObject({ code: 'conflict' });
    await chats.putMessage(stranger, chatId, message('a', 'theirs')).catch(() => null);
    expect(await chats.messages(owner, chatId)).toMatchObject([message('a', 'mine')]);
    expect(await chats.messages(stranger, chatId)).toEqual([]);
    expect(await chats.get(stranger, chatId)).toBeNull();
    expect(await chats.update(stranger, chatId, { title: 'x' })).toBeNull();
    expect(await chats.remove(stranger, chatId)).toBe(false);
  });

  it('is found by its title, letter by letter', async () => {
    const person = await test.newOwner();
    for (const title of ['100% remote', '100 remote', 'Café_Bar']) {
      await chats.insert(person, { id: randomUUID(), title });
    }
    const find = async (query: string) =>
      (await chats.list(person, { query }, { limit: 9 })).items.map(({ title }) => title);
    expect(await find('100%')).toEqual(['100% remote']);
    expect(await find('café_')).toEqual(['Café_Bar']);
    expect(await find('')).toHaveLength(3);
  });

  it('changes only what is given, and outlives its résumé', async () => {
    expect(await chats.update(owner, chatId, { resumeId, pinned: true })).toMatchObject({ title: 'New', resumeId });
    expect(await chats.update(owner, chatId, { title: 'Named' })).toMatchObject({ pinned: true, resumeId });
    await resumes.remove(owner, resumeId);
    expect(await chats.get(owner, chatId)).toMatchObject({ title: 'Named', resumeId: null });
  });
});
