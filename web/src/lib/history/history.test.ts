import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Chat } from '#core/coach/record.ts';
import type { Api } from '../api/client.ts';
import { History } from './history.svelte.ts';

const now = Date.parse('2026-05-10T12:00:00Z');
const chat = (id: string, updatedAt: string, pinned = false) =>
  ({ id, title: `Title ${id}`, updatedAt, pinned }) as Chat;

function setUp(chats: Partial<Api['chats']> = {}) {
  const items = [
    chat('new', '2026-05-10T11:00:00Z'),
    chat('week', '2026-05-06T11:00:00Z'),
    chat('old', '2026-01-06T11:00:00Z'),
    chat('pin', '2025-01-06T11:00:00Z', true),
  ];
  const api = { chats: { list: async () => ({ items }), ...chats } } as unknown as Api;
  return new History(api, () => now);
}
afterEach(() => vi.useRealTimers());

describe('history', () => {
  it('groups by age, the pinned apart', async () => {
    const history = setUp();
    await history.load();
    const ids = Object.entries(history.groups).map(([age, chats]) => [age, chats.map(({ id }) => id).join()]);
    expect(Object.fromEntries(ids)).toEqual({ pinned: 'pin', today: 'new', week: 'week', older: 'old' });
  });

  it('finds by words in any order', async () => {
    const history = setUp();
    await history.load();
    history.search = 'OLD title';
    expect(history.found.map(({ id }) => id)).toEqual(['old']);
  });

  it('tells the server of a deletion only when the undo has lapsed', async () => {
    vi.useFakeTimers();
    const remove = vi.fn(async () => undefined);
    const history = setUp({ remove });
    await history.load();
    history.remove('new', 1_000);
    history.remove('old', 1_000);
    expect(history.found.map(({ id }) => id)).toEqual(['week', 'pin']);
    history.keep('old');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(remove.mock.calls).toEqual([['new']]);
    expect(history.found.map(({ id }) => id)).toEqual(['week', 'old', 'pin']);
  });

  it('puts the title back when renaming fails', async () => {
    const history = setUp({ change: async () => Promise.reject(new TypeError('offline')) });
    await history.load();
    await history.rename('new', 'Other');
    expect(history.items[0]?.title).toBe('Title new');
    expect(history.problem?.code).toBe('offline');
  });
});
