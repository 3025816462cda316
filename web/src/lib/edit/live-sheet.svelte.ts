import type { Suggestion } from '#core/coach/record.ts';
import type { ResumeDocument } from './document.svelte.ts';
import { Hand } from './hand.svelte.ts';
import { placeName } from './place-name.ts';
import type { Change, Sheet } from './sheet-context.ts';

/** The sheet as the person works on it: lit places, accepted changes marked, the proposal in the hand shown in place. */
export class LiveSheet implements Sheet {
  editing = $state(false);
  readonly hand: Hand;
  #document: ResumeDocument;

  constructor(document: ResumeDocument) {
    this.#document = document;
    this.hand = new Hand(document);
  }

  /** Undecided suggestions whose card is under the pointer or has the focus. */
  #inHand = $derived.by(() => {
    const pointer = this.#document.light?.pointer;
    return pointer === undefined
      ? []
      : this.#document.pending.filter((suggestion) => suggestion.patch.path === pointer);
  });

  lit(pointer: string): boolean {
    const light = this.#document.light?.pointer;
    return light !== undefined && light !== '' && (pointer === light || pointer.startsWith(`${light}/`));
  }

  changeAt(pointer: string, text: string | undefined): Change | null {
    const proposed = this.#inHand.find(
      ({ patch }) => patch.path === pointer && patch.op === 'replace' && patch.before === text,
    );
    if (proposed) return { kind: 'proposed', diff: proposed.diff };
    if (!this.#document.marks) return null;
    const accepted = this.#document.accepted.findLast((suggestion) => wrote(suggestion, pointer, text));
    return accepted ? { kind: 'accepted', diff: accepted.diff } : null;
  }

  proposedFor(list: string): string | null {
    const added = this.#inHand.find(({ patch }) => patch.op === 'add' && parentOf(patch.path) === list);
    return typeof added?.patch.after === 'string' ? added.patch.after : null;
  }

  nameOf(pointer: string): string {
    return placeName(this.#document.record?.resume, pointer);
  }
}

const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));

/** Did this suggestion write the text that stands at `pointer` now? Bullets move: an added one is known by its words. */
function wrote({ patch, diff }: Suggestion, pointer: string, text: string | undefined): boolean {
  if (diff.length === 0 || patch.after !== text) return false;
  return patch.path === pointer || (patch.op === 'add' && parentOf(patch.path) === parentOf(pointer));
}
