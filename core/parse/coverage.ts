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
  const held = new Map<string, Set<string>>();
  for (const leaf of leaves)
    for (const line of leaf.lines) {
      const key = keyOf(line);
      const words = held.get(key) ?? new Set();
      for (const word of wordsIn(`${leaf.raw} ${leaf.text}`)) words.add(word);
      held.set(key, words);
    }
  for (const heading of headings)
    held.set(keyOf(heading), new Set([...(held.get(keyOf(heading)) ?? []), ...wordsIn(heading.text)]));
  let all = 0;
  let kept = 0;
  const unplaced: DocumentLine[] = [];
  for (const line of lines) {
    const words = wordsIn(line.text);
    const total = words.reduce((sum, word) => sum + word.length, 0);
    const own = held.get(keyOf(line));
    const found = own
      ? words.filter((word) => own.has(word) || partOf(word, own)).reduce((sum, word) => sum + word.length, 0)
      : 0;
    all += total;
    kept += found;
    if (total > 0 && found < total / 2) unplaced.push(documentLine(line));
  }
  return { coverage: all === 0 ? 0 : Math.min(1, kept / all), unplaced };
}

/** A word cut at a line's end is part of a longer one in the value. */
function partOf(word: string, own: Set<string>): boolean {
  return word.length > 1 && [...own].some((held) => held.startsWith(word) || held.endsWith(word));
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
