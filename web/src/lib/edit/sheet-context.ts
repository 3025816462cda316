import { createContext } from 'svelte';
import type { DiffPart } from '#core/edit/schema.ts';
import type { Hand } from './hand.svelte.ts';

export interface Change {
  kind: 'accepted' | 'proposed';
  diff: DiffPart[];
}

/** What the parts of the sheet need to know of the document, whether it may be changed or only looked at. */
export interface Sheet {
  readonly editing: boolean;
  lit(pointer: string): boolean;
  changeAt(pointer: string, text: string | undefined): Change | null;
  /** A bullet proposed for the list at `pointer`, while its card is in the hand. */
  proposedFor(pointer: string): string | null;
  nameOf(pointer: string): string;
  /** What changes the sheet; null where it is only read. */
  readonly hand: Hand | null;
}

export const [getSheet, setSheet] = createContext<Sheet>();

/** A sheet that is only read: a shared link. */
export const stillSheet: Sheet = {
  editing: false,
  lit: () => false,
  changeAt: () => null,
  proposedFor: () => null,
  nameOf: (pointer) => pointer,
  hand: null,
};
