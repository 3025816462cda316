import type * as WorkingParts from './working-parts.ts';

/** What the first screen does not need. Fetched at the first sign of a person, so that it is there when they act. */
class Parts {
  all = $state.raw<typeof WorkingParts | null>(null);
  #coming: Promise<typeof WorkingParts> | null = null;

  fetch(): Promise<typeof WorkingParts> {
    this.#coming ??= import('./working-parts.ts').then(
      (all) => (this.all = all),
      (error: unknown) => {
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }
}

export const parts = new Parts();

/** What a person does first, whatever it is. */
export const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'dragenter', 'paste'] as const;
