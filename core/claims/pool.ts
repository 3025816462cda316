import { entryOf, sourceText, type Ledger, type SourceText } from './ledger.ts';
import { contentOf } from './words.ts';

/** What may vouch for a text at one place of the résumé. */
export interface Pool {
  /** What stood there before. */
  before: SourceText | null;
  /** Leaves of the résumé that count here. */
  leaves: SourceText[];
  said: SourceText[];
}

const ofAnEntry = /\/(?:position|name|institution|studyType|fluency|organization|title|label)$/;

/**
 * Sources for the leaf at `pointer`. Inside an entry only that entry counts, and a title, an employer or a degree is
 * vouched for by nothing but itself; a new entry draws on what is not another job; the rest draws on everything.
 */
export function poolFor(pointer: string, before: string | undefined, ledger: Ledger): Pool {
  const entry = entryOf(pointer);
  const stood = before === undefined ? null : sourceText(before, { kind: 'resume', pointer, text: before }, entry);
  const isNew = entry?.endsWith('/-') ?? false;
  const leaves = ledger.leaves.filter((leaf) => {
    if (isNew) return !/^\/(?:work|volunteer|projects)/.test(entryOf(pathOf(leaf)) ?? '');
    if (!entry) return true;
    return leaf.entry === entry && !(ofAnEntry.test(pointer) && pathOf(leaf) !== pointer);
  });
  return { before: stood, leaves, said: ledger.said };
}

export const pathOf = (source: SourceText): string => source.source.pointer ?? '';

/** Said in so many words, not written at a place of the résumé. */
export const isSaid = (source: SourceText): boolean => source.source.kind === 'person' && !source.source.pointer;

export const everything = (pool: Pool): SourceText[] => [
  ...(pool.before ? [pool.before] : []),
  ...pool.leaves,
  ...pool.said,
];

/** How many content words two texts have in common. */
export function overlap(text: string, source: SourceText): number {
  return new Set(
    contentOf(text)
      .filter((word) => source.stems.has(word.stem) || source.stems.has(word.low))
      .map((word) => word.stem),
  ).size;
}

/** Sources that speak of the same thing as `text`: what stood there, what was said, and leaves with enough words in common. */
export function about(text: string, pool: Pool): SourceText[] {
  const need = Math.min(2, Math.max(1, Math.floor(contentOf(text).length / 3)));
  return [
    ...(pool.before ? [pool.before] : []),
    ...pool.said,
    ...pool.leaves.filter((leaf) => overlap(text, leaf) >= need),
  ];
}
