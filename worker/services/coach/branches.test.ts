import { afterEach, describe, expect, it, vi } from 'vitest';
import { respond } from '#core/coach/respond.ts';
import type { CoachReply } from '#core/coach/conversation.ts';
import type { Branch, KeptMessage } from '#core/coach/record.ts';
import { memoryEdge, memoryPorts } from '../testing/memory-ports.ts';
import { owner, resume } from '../testing/samples.ts';
import { acceptSuggestion } from './accept.ts';
import { answer } from './answer.ts';
import { addNote } from './note.ts';
import { forksOf, pathOf, readBranch } from './branches.ts';
import { updateChat } from './update-chat.ts';

vi.mock('#core/coach/respond.ts', { spy: true });
afterEach(() => vi.mocked(respond).mockReset());

const kept = (id: string, branch: number): KeptMessage => ({ id, branch, role: 'user', parts: [] });
const ids = (messages: { id: string }[]) => messages.map(({ id }) => id).join(' ');

describe('the way through a conversation with branches', () => {
  // a b c d, then c said anew as C (branch 1), then d as D (branch 2, from 0), then C as C2 (branch 3), then e in 3.
  const branches: Branch[] = [
    { from: 0, at: 'c', first: 'C' },
    { from: 0, at: 'd', first: 'D' },
    { from: 0, at: 'c', first: 'C2' },
    { from: 3, at: 'e', first: 'E' },
  ];
  const all = [
    ...['a', 'b', 'c', 'd'].map((id) => kept(id, 0)),
    kept('C', 1),
    kept('D', 2),
    kept('C2', 3),
    kept('e', 3),
    kept('E', 4),
  ];
  const path = (branch: number) => pathOf({ branches }, all, branch);

  it('keeps what came before the place where a branch was left, and nothing after it', () => {
    expect([0, 1, 2, 3, 4].map((branch) => ids(path(branch)))).toEqual([
      'a b c d',
      'a b C',
      'a b c D',
      'a b C2 e',
      'a b C2 E',
    ]);
  });

  it('knows where one can go on in other ways, and leads to the newest branch of each', () => {
    expect(forksOf({ branches }, all, path(0))).toEqual([
      { messageId: 'c', branches: [2, 1, 4], shown: 0 },
      { messageId: 'd', branches: [0, 2], shown: 0 },
    ]);
    expect(forksOf({ branches }, all, path(4))).toEqual([
      { messageId: 'C2', branches: [2, 1, 4], shown: 2 },
      { messageId: 'E', branches: [3, 4], shown: 1 },
    ]);
  });

  it('reaches every message from every branch by these switches alone', () => {
    const seen = new Set<string>();
    const open = [0];
    const been = new Set<number>();
    for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
      if (been.has(branch)) continue;
      been.add(branch);
      const shown = path(branch);
      for (const { id } of shown) seen.add(id);
      open.push(...forksOf({ branches }, all, shown).flatMap((fork) => fork.branches));
    }
    expect(seen.size).toBe(all.length);
  });
});

const place = '/work/0/highlights/0';
const before = 'Responsible for the billing service in Python';
const after = 'Ran the billing service in Python';
const reply = (rest: Partial<CoachReply>): CoachReply => ({
  intent: 'rewrite',
  text: 'Here is a line.',
  asks: false,
  proposals: [],
  statements: [],
  ...rest,
});

async function conversation() {
  const { ports } = memoryPorts();
  const resumeId = crypto.randomUUID();
  const chatId = crypto.randomUUID();
  await ports.resumes.insert(owner, { id: resumeId, uploadId: null, title: '', state: 'ready', resume });
  await ports.chats.insert(owner, { id: chatId, title: '' });
  await ports.chats.update(owner, chatId, { resumeId });
  const edge = memoryEdge();
  const say = async (text: string, id: string, rest: { edits?: string; branch?: number } = {}) => {
    const message = { id, role: 'user' as const, parts: [{ type: 'text', text }] };
    const response = await answer(ports, edge, owner, { chatId, message, trigger: 'submit', locale: 'en', ...rest });
    await response.text();
    await Promise.all(edge.working);
  };
  const heard = () => vi.mocked(respond).mock.lastCall?.[0].history.map((turn) => turn.say);
  const read = async (branch?: number) => {
    const { items } = await readBranch(ports, owner, chatId, branch);
    return ids(items.filter(({ role }) => role === 'user'));
  };
  return { ports, resumeId, chatId, say, heard, read };
}

describe('a message that is edited', () => {
  it('is answered in a branch of its own; the coach knows that branch alone, and the earlier one is kept', async () => {
    const { say, heard, read, ports, chatId } = await conversation();
    vi.mocked(respond).mockReturnValue(reply({}));
    await say('One', 'm1');
    await say('Two', 'm2');
    await say('Three', 'm3');
    await say('Two, better', 'm4', { edits: 'm2' });
    expect(heard()).toEqual(['One']);
    expect(await read()).toBe('m1 m4');
    await say('Four', 'm5');
    expect(heard()).toEqual(['One', 'Two, better']);
    expect(await read(0)).toBe('m1 m2 m3');
    await updateChat(ports, owner, chatId, { branch: 0 });
    await say('Five', 'm6');
    expect(heard()).toEqual(['One', 'Two', 'Three']);
    expect([await read(0), await read(1)]).toEqual(['m1 m2 m3 m6', 'm1 m4 m5']);
  });

  it('makes one branch, however often it is sent, and is answered there once (R15)', async () => {
    const { say, read, ports, chatId } = await conversation();
    vi.mocked(respond).mockReturnValue(reply({}));
    await say('One', 'm1');
    await Promise.all([1, 2, 3].map(() => say('One, better', 'm2', { edits: 'm1' })));
    await updateChat(ports, owner, chatId, { branch: 0 });
    await say('One, better', 'm2', { edits: 'm1' });
    expect((await ports.chats.get(owner, chatId))?.branches).toHaveLength(1);
    expect((await readBranch(ports, owner, chatId, 1)).items.map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(await read(0)).toBe('m1');
  });

  it('edited again is one more version of the first, and only what a person said can be edited', async () => {
    const { say, ports, chatId } = await conversation();
    vi.mocked(respond).mockReturnValue(reply({}));
    await say('One', 'm1');
    await say('One b', 'm2', { edits: 'm1' });
    await say('One c', 'm3', { edits: 'm2' });
    const { items, forks } = await readBranch(ports, owner, chatId);
    expect(forks).toEqual([{ messageId: 'm3', branches: [0, 1, 2], shown: 2 }]);
    await expect(say('No', 'm4', { edits: items[1]!.id })).rejects.toThrow('input_invalid');
    await expect(say('No', 'm4', { edits: 'nowhere' })).rejects.toThrow('input_invalid');
    await expect(updateChat(ports, owner, chatId, { branch: 9 })).rejects.toThrow('not_found');
  });

  it('cannot be said, read or noted in a branch that was never made', async () => {
    const { say, ports, chatId } = await conversation();
    vi.mocked(respond).mockReturnValue(reply({}));
    await say('One', 'm1');
    await expect(say('Two', 'm2', { branch: 9 })).rejects.toThrow('not_found');
    await expect(readBranch(ports, owner, chatId, 9)).rejects.toThrow('not_found');
    const note = [{ type: 'text', text: 'A file' }];
    await expect(addNote(ports, owner, chatId, note, 99)).rejects.toThrow('not_found');
    expect(await ports.chats.messages(owner, chatId)).toHaveLength(2);
    expect(await addNote(ports, owner, chatId, note, 0)).toMatchObject({ role: 'user' });
  });

  it('leaves in the résumé what was accepted; "undo" in the new branch does not reach it', async () => {
    const { say, ports, resumeId, chatId } = await conversation();
    const change = { patch: { op: 'replace' as const, path: place, before, after }, reason: 'Stronger' };
    vi.mocked(respond).mockReturnValueOnce(reply({ proposals: [change] }));
    await say('Stronger', 'm1');
    const [made] = await ports.suggestions.list(owner, { chatId });
    await acceptSuggestion(ports, owner, made!.id, { expectedVersion: 1 });
    vi.mocked(respond).mockReturnValueOnce(reply({ intent: 'undo', undo: { turns: 1 } }));
    await say('Undo', 'm2', { edits: 'm1' });
    expect((await ports.resumes.get(owner, resumeId))?.resume.work?.[0]?.highlights?.[0]).toBe(after);
    expect((await ports.suggestions.get(owner, made!.id))?.state).toBe('accepted');
  });

  it('what was said in one branch is no source for a claim in another', async () => {
    const { say, ports, chatId } = await conversation();
    const statement = { text: 'I led a team of 12', pointer: place } as never;
    vi.mocked(respond).mockReturnValueOnce(reply({ statements: [statement] }));
    await say('I led a team of 12', 'm1');
    const claim = {
      patch: { op: 'replace' as const, path: place, before, after: `${before} in a team of 12` },
      reason: 'Bigger',
    };
    vi.mocked(respond).mockReturnValueOnce(reply({ proposals: [claim] }));
    await say('Write it', 'm2', { edits: 'm1' });
    const [made] = await ports.suggestions.list(owner, { chatId });
    expect(made?.state).toBe('draft');
    await expect(acceptSuggestion(ports, owner, made!.id, { expectedVersion: 1 })).rejects.toThrow('claim_unstated');
  });
});
