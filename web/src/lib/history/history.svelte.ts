import type { Chat } from '#core/coach/record.ts';
import type { Api } from '../api/client.ts';
import { type ApiProblem, asProblem } from '../api/problem.ts';

export type Age = 'pinned' | 'today' | 'week' | 'older';

/** The conversations kept for this person. Deleting waits for the undo to lapse before the server hears of it. */
export class History {
  items = $state.raw<Chat[]>([]);
  search = $state('');
  problem = $state.raw<ApiProblem | null>(null);
  loaded = $state(false);
  /** Deleted on the page, not yet on the server. */
  going = $state<string[]>([]);

  #api: Api;
  #now: () => number;
  #timers: Record<string, ReturnType<typeof setTimeout>> = {};

  constructor(api: Api, now: () => number = Date.now) {
    this.#api = api;
    this.#now = now;
  }

  found = $derived(this.items.filter((chat) => !this.going.includes(chat.id) && matches(chat, this.search)));

  groups = $derived.by(() => {
    const groups: Record<Age, Chat[]> = { pinned: [], today: [], week: [], older: [] };
    for (const chat of this.found) groups[ageOf(chat, this.#now())].push(chat);
    return groups;
  });

  async load() {
    try {
      this.items = (await this.#api.chats.list()).items;
      this.problem = null;
    } catch (error) {
      const problem = asProblem(error);
      this.problem = problem.code === 'unauthorized' ? null : problem;
    }
    this.loaded = true;
  }

  rename(id: string, title: string) {
    return title.trim() ? this.#change(id, { title: title.trim() }) : Promise.resolve();
  }

  pin(id: string, pinned: boolean) {
    return this.#change(id, { pinned });
  }

  /** Gone from the page at once, from the server after `grace` ms unless `keep` comes first. */
  remove(id: string, grace = 6_000) {
    this.going = [...this.going, id];
    this.#timers[id] = setTimeout(() => void this.#removeNow(id), grace);
  }

  keep(id: string) {
    clearTimeout(this.#timers[id]);
    delete this.#timers[id];
    this.going = this.going.filter((other) => other !== id);
  }

  async #removeNow(id: string) {
    delete this.#timers[id];
    try {
      await this.#api.chats.remove(id);
      this.items = this.items.filter((chat) => chat.id !== id);
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.going = this.going.filter((other) => other !== id);
  }

  async #change(id: string, body: { title?: string; pinned?: boolean }) {
    const before = this.items;
    this.items = before.map((chat) => (chat.id === id ? { ...chat, ...body } : chat));
    try {
      const chat = await this.#api.chats.change(id, body);
      this.items = this.items.map((other) => (other.id === id ? chat : other));
    } catch (error) {
      this.items = before;
      this.problem = asProblem(error);
    }
  }
}

function matches(chat: Chat, search: string): boolean {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const title = chat.title.toLocaleLowerCase();
  return words.every((word) => title.includes(word));
}

function ageOf(chat: Chat, now: number): Age {
  if (chat.pinned) return 'pinned';
  const days = (now - Date.parse(chat.updatedAt)) / 86_400_000;
  return days < 1 ? 'today' : days < 7 ? 'week' : 'older';
}
