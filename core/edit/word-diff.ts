import { diffWordsWithSpace } from 'diff';
import type { DiffPart } from './schema.ts';

/** Runs of words that stay, go or come; joined without `added` they give `before`, without `removed` they give `after`. */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === '' && after === '') return [];
  return diffWordsWithSpace(before, after).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value,
  }));
}
