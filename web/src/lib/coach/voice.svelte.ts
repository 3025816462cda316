import { type Masking, defaultMasking, maskings } from '#core/mask/masking.ts';
import type { DraftStore } from './draft.svelte.ts';

const key = 'candor.masking';

/** Who answers, and what the person wants hidden from it. */
export class Voice {
  /** `embedded`, the name of a model, or null while it is not known. */
  name = $state<string | null>(null);
  /** The last choice, for conversations to come; null: none was made yet. */
  preferred = $state<Masking | null>(null);

  #store: DraftStore | null;

  constructor(store: DraftStore | null) {
    this.#store = store;
    this.preferred = maskings.find((masking) => masking === store?.getItem(key)) ?? null;
  }

  /** The name of the model, when one answers. */
  get model() {
    return this.name === 'embedded' ? null : this.name;
  }
  get masking(): Masking {
    return this.preferred ?? defaultMasking;
  }

  prefer(masking: Masking) {
    this.preferred = masking;
    this.#store?.setItem(key, masking);
  }
}
