import type { Chat, FoundChat } from '#core/coach/record.ts';
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

  /** What the server found, in titles and in what was said, and for which words. */
  #answered = $state.raw<{ search: string; items: FoundChat[] } | null>(null);
  #next = $state.raw<string | null>(null);
  #searching: ReturnType<typeof setTimeout> | undefined;
  #loadingMore = false;

  /** Titles at once; what was said as soon as the server knows. */
  found = $derived.by<FoundChat[]>(() => {
    const wanted = this.search.trim();
    const answered = wanted !== '' && this.#answered?.search === wanted;
    const all = answered ? this.#answered!.items : this.items.filter((chat) => matches(chat, wanted));
    return all.filter((chat) => !this.going.includes(chat.id));
  });
  searched = $derived(this.search.trim() !== '' && this.#answered?.search === this.search.trim());
  more = $derived(this.#next !== null && this.search.trim() === '');

  /** Asks the server once the hand rests. */
  look(search: string) {
    this.search = search;
    clearTimeout(this.#searching);
    const wanted = search.trim();
    if (wanted) this.#searching = setTimeout(() => void this.#look(wanted), 200);
  }

  async #look(search: string) {
    try {
      const { items } = await this.#api.chats.list({ q: search });
      if (this.search.trim() === search) this.#answered = { search, items };
    } catch (error) {
      this.problem = asProblem(error);
    }
  }

  /** The conversations before those that are listed. */
  async loadMore() {
    if (!this.#next || this.#loadingMore) return;
    this.#loadingMore = true;
    try {
      const { items, next } = await this.#api.chats.list({ cursor: this.#next });
      this.items = joined(this.items, items);
      this.#next = next ?? null;
    } catch (error) {
      this.problem = asProblem(error);
    } finally {
      this.#loadingMore = false;
    }
  }

  groups = $derived.by(() => {
    const groups: Record<Age, FoundChat[]> = { pinned: [], today: [], week: [], older: [] };
    for (const chat of this.found) groups[ageOf(chat, this.#now())].push(chat);
    return groups;
  });

  async load() {
    try {
      const { items, next } = await this.#api.chats.list();
      // Further pages that were fetched already stay where they are.
      if (this.items.length <= items.length) this.#next = next ?? null;
      this.items = joined(items, this.items);
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
      this.#replace((items) => items.filter((chat) => chat.id !== id));
    } catch (error) {
      this.problem = asProblem(error);
    }
    this.going = this.going.filter((other) => other !== id);
  }

  async #change(id: string, body: { title?: string; pinned?: boolean }) {
    const before = this.found.find((chat) => chat.id === id);
    const put = (change: Partial<Chat>) =>
      this.#replace((items) => items.map((chat) => (chat.id === id ? { ...chat, ...change } : chat)));
    put(body);
    try {
      put(await this.#api.chats.change(id, body));
    } catch (error) {
      if (before) put(before);
      this.problem = asProblem(error);
    }
  }

  #replace(change: (items: FoundChat[]) => FoundChat[]) {
    this.items = change(this.items);
    if (this.#answered) this.#answered = { ...this.#answered, items: change(this.#answered.items) };
  }
}

/** The newer list, and what only the other one has. */
function joined(first: Chat[], rest: Chat[]): Chat[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...rest.filter(({ id }) => !known.has(id))];
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
