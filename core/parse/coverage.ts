import { documentLine } from './read-result.ts';
import type { DocumentLine } from './document.ts';
import type { Line } from './line.ts';
import type { Traced } from './structure/traced.ts';

/**
 * How much of the document the résumé holds. A line's words count as held when a value read from that line has them;
 * headings are held by the section they open. Lines of which less than half is held are unplaced.
 */
export function measureCoverage(
  lines: Line[],
  headings: Line[],
  leaves: Traced[],
): { coverage: number; unplaced: DocumentLine[] } {
  const held = new Map<string, Set<string>[]>();
  const hold = (line: Line, words: Set<string>) => held.set(keyOf(line), [...(held.get(keyOf(line)) ?? []), words]);
  for (const leaf of leaves) {
    const words = new Set(wordsIn(`${leaf.raw} ${leaf.text}`));
    for (const line of new Set(leaf.lines)) hold(line, words);
  }
  for (const heading of headings) hold(heading, new Set(wordsIn(heading.text)));
  let all = 0;
  let kept = 0;
  const unplaced: DocumentLine[] = [];
  for (const line of lines) {
    const words = wordsIn(line.text);
    const total = words.reduce((sum, word) => sum + word.length, 0);
    const own = held.get(keyOf(line));
    const found = own
      ? words
          .filter((word) => own.some((set) => set.has(word)) || partOf(word, own))
          .reduce((sum, word) => sum + word.length, 0)
      : 0;
    all += total;
    kept += found;
    if (total > 0 && found < total / 2) unplaced.push(documentLine(line));
  }
  return { coverage: all === 0 ? 0 : Math.min(1, kept / all), unplaced };
}

/** A word cut at a line's end is part of a longer one in the value. */
function partOf(word: string, own: Set<string>[]): boolean {
  if (word.length < 2) return false;
  for (const set of own) for (const held of set) if (held.startsWith(word) || held.endsWith(word)) return true;
  return false;
}

/** Lines are copied when parts of them are split off; their page and height stay. */
function keyOf({ place, page, top, text }: Line): string {
  return place.paragraph !== undefined
    ? `p${place.paragraph}`
    : page > 0
      ? `${page}|${top.toFixed(1)}|${place.box?.y ?? ''}`
      : text;
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
