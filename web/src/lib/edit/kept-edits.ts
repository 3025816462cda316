import type { Clash } from '#core/edit/rebase.ts';
import type { Patch } from '#core/edit/schema.ts';
import type { DraftStore } from '../coach/draft.svelte.ts';

/** What the person wrote and the server does not have yet. */
export interface Unsaved {
  patches: Patch[];
  clashes: Clash[];
}

const keyOf = (id: string) => `candor.edits.${id}`;

/** Edits on this device until they are saved: a reload, a closed tab or a dead network loses no word. */
export class KeptEdits {
  #store: DraftStore | null;

  constructor(store: DraftStore | null) {
    this.#store = store;
  }

  read(id: string): Unsaved {
    try {
      const kept = JSON.parse(this.#store?.getItem(keyOf(id)) ?? '{}') as Partial<Unsaved>;
      return { patches: kept.patches ?? [], clashes: kept.clashes ?? [] };
    } catch {
      return { patches: [], clashes: [] };
    }
  }

  write(id: string, { patches, clashes }: Unsaved) {
    try {
      if (patches.length + clashes.length === 0) this.#store?.removeItem(keyOf(id));
      else this.#store?.setItem(keyOf(id), JSON.stringify({ patches, clashes }));
    } catch (error) {
      console.warn('edits not kept on this device', (error as Error).name);
    }
  }
}
