import type { Focus } from './message.ts';
import type { Clip } from '../upload/intake.svelte.ts';

export interface DraftStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What stands in the composer. It survives a reload, and belongs to its conversation. */
export class Draft {
  text = $state('');
  clips = $state.raw<Clip[]>([]);
  /** The person said that the text is to be said, whatever it looks like. */
  asWords = $state(false);
  /** What the next message is about: a finding, a requirement, a place. */
  focus = $state.raw<(Focus & { label: string }) | null>(null);

  #store: DraftStore | null;
  #key = 'candor.draft.new';

  constructor(store: DraftStore | null) {
    this.#store = store;
    this.text = store?.getItem(this.#key) ?? '';
  }

  /** `carry`: the conversation has only now got its id, so the words stay where they are. */
  belongTo(chatId: string | null, carry = false) {
    const key = `candor.draft.${chatId ?? 'new'}`;
    if (key === this.#key) return;
    if (carry) this.#store?.removeItem(this.#key);
    this.#key = key;
    if (carry) return this.write(this.text);
    this.text = this.#store?.getItem(key) ?? '';
    this.clips = [];
    this.asWords = false;
    this.focus = null;
  }

  write(text: string) {
    this.text = text;
    if (text === '') this.asWords = false;
    try {
      if (text) this.#store?.setItem(this.#key, text);
      else this.#store?.removeItem(this.#key);
    } catch (error) {
      // A full store loses only the copy; the words are still in the field.
      console.warn('draft not kept', (error as Error).name);
    }
  }

  clear() {
    this.write('');
    this.clips = [];
    this.focus = null;
  }

  get empty() {
    return this.text.trim() === '' && this.clips.length === 0;
  }
}
