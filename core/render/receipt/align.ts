import { textLeaves } from '../../resume/pointer.ts';
import { normalise, text } from './normalise.ts';

/**
 * For each item that was written, the item that was read which has most in common with it, each used once, or undefined.
 * So a job that the reader missed does not make all the jobs after it look wrong.
 */
export function align(wrote: readonly unknown[], read: readonly unknown[]): unknown[] {
  const pairs = wrote.flatMap((item, i) => read.map((other, j) => ({ i, j, score: likeness(item, other) })));
  pairs.sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
  const taken = new Set<number>();
  const matches = new Map<number, unknown>();
  for (const { i, j, score } of pairs) {
    if (score === 0 || matches.has(i) || taken.has(j)) continue;
    matches.set(i, read[j]);
    taken.add(j);
  }
  return wrote.map((_, i) => matches.get(i));
}

/** Leaves of the same field with the same value count whole, words in common a little. */
function likeness(a: unknown, b: unknown): number {
  const [mine, theirs] = [leafSet(a), leafSet(b)];
  const [myWords, theirWords] = [wordSet(a), wordSet(b)];
  const equal = shared(mine, theirs);
  const words = shared(myWords, theirWords);
  return equal + words / Math.max(1, myWords.size, theirWords.size);
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((item) => b.has(item)).length;

function leafSet(value: unknown): Set<string> {
  return new Set(
    [...textLeaves(value)].map((leaf) => {
      const field = leaf.pointer.split('/')[1] ?? '';
      return `${field}\n${normalise(field, leaf.text)}`;
    }),
  );
}

function wordSet(value: unknown): Set<string> {
  return new Set(
    [...textLeaves(value)].flatMap(
      (leaf) =>
        text(leaf.text)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    ),
  );
}
