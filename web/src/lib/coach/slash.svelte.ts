import type { Desk } from '../desk/desk.svelte.ts';
import { carryOut, type Command, commands, meant } from './commands.ts';

/** The list that opens while the message is a slash and part of a word. */
export class Slash {
  #desk: Desk;
  #at = $state(0);
  /** Closed by Escape, until the message is something else. */
  #closed = $state<string | null>(null);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  #typed = $derived.by(() => {
    const { text } = this.#desk.draft;
    return text === this.#closed ? null : (/^\/([^\s/]*)$/.exec(text)?.[1] ?? null);
  });
  items = $derived.by<Command[]>(() => {
    const typed = this.#typed;
    return typed === null ? [] : meant(commands(this.#desk), typed);
  });
  chosen = $derived<Command | undefined>(this.items[Math.min(this.#at, this.items.length - 1)]);
  get open() {
    return this.items.length > 0;
  }

  point(command: Command) {
    this.#at = this.items.indexOf(command);
  }

  pick(command = this.chosen) {
    if (!command) return;
    this.#at = 0;
    carryOut(this.#desk, command);
  }

  /** True when the key was for the list. */
  onkey(event: KeyboardEvent): boolean {
    if (!this.open || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { length } = this.items;
    if (step) this.#at = (Math.min(this.#at, length - 1) + step + length) % length;
    else if (event.key === 'Home') this.#at = 0;
    else if (event.key === 'End') this.#at = length - 1;
    else if ((event.key === 'Enter' && !event.shiftKey) || (event.key === 'Tab' && !event.shiftKey)) this.pick();
    else if (event.key === 'Escape') this.#closed = this.#desk.draft.text;
    else {
      this.#at = 0;
      return false;
    }
    event.preventDefault();
    // Escape would stop an answer as well.
    event.stopPropagation();
    return true;
  }
}
