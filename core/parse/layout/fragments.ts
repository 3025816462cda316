import type { Run, Segment } from '../line.ts';
import { isMarker } from '../bullets.ts';
import type { Word } from './words.ts';
import { toReadingOrder } from './right-to-left.ts';

/** A stretch of text on one baseline without a wide gap in it. Points from the top left; `y` is the baseline. */
export interface Fragment extends Segment {
  y: number;
  top: number;
  bottom: number;
  size: number;
  letterSpaced: boolean;
}

/** Gaps wider than this many font sizes part fragments in any text; justified text stays under it. Own measure. */
const wideGap = 1.15;

/** Words of one page → fragments, unordered. */
export function fragmentsOf(words: Word[]): Fragment[] {
  const rows = rowsOf(words, (word) => word.style.size);
  const usual = usualSpace(rows);
  const written = writesSpaces(rows);
  const parts = rows.flatMap((row) => splitAtGaps(row, gapLimit(row, usual), written));
  return splitAtEdges(parts, written).map(fragmentFrom);
}

/** So many pieces that begin at one x make it an edge of the page's layout. Own measure. */
const fewestAtEdge = 5;

/**
 * Dates and labels may stand close before their text ("05/2018– | Lead Welder"). A word that begins where many lines
 * begin, after a space clearly wider than its row's others, or in another font, begins a piece of its own.
 */
function splitAtEdges(parts: Word[][], written: boolean): Word[][] {
  const counts = new Map<number, number>();
  for (const [first] of parts) if (first) counts.set(Math.round(first.x), (counts.get(Math.round(first.x)) ?? 0) + 1);
  const atEdge = (x: number) =>
    [-1, 0, 1].reduce((sum, by) => sum + (counts.get(Math.round(x) + by) ?? 0), 0) >= fewestAtEdge;
  return parts.flatMap((part) => {
    const space = middle(gapsOf(part).filter((gap) => gap > 0.05));
    const at = part.findIndex((word, i) => {
      const before = part[i - 1];
      if (!before || !atEdge(word.x)) return false;
      const gap = (word.x - before.right) / Math.max(word.style.size, 1);
      const otherFont = word.style.font !== before.style.font && !word.spaced && gap < 0.02;
      // A gap without a space character, where the producer writes them, is no space.
      return (gap > 0.4 && gap > space * 1.4) || otherFont || (written && !word.spaced && gap > 0.12);
    });
    return at > 0 ? [part.slice(0, at), part.slice(at)] : [part];
  });
}

/** Things on about the same baseline, left to right; rows from top to bottom. */
export function rowsOf<T extends { x: number; y: number }>(things: T[], sizeOf: (thing: T) => number): T[][] {
  const rows: { y: number; size: number; things: T[] }[] = [];
  for (const thing of [...things].sort((a, b) => a.y - b.y)) {
    const size = sizeOf(thing);
    const row = rows.at(-1);
    if (row && Math.abs(thing.y - row.y) < Math.min(Math.max(size, row.size) * 0.4, Math.min(size, row.size) * 0.75)) {
      row.things.push(thing);
      if (size > row.size) Object.assign(row, { size, y: thing.y });
    } else rows.push({ y: thing.y, size, things: [thing] });
  }
  return rows.map((row) => row.things.sort((a, b) => a.x - b.x));
}

/** White space between neighbours of a row, in font sizes. */
function gapsOf(row: Word[]): number[] {
  return row.slice(1).map((word, i) => (word.x - (row[i]?.right ?? 0)) / Math.max(word.style.size, 1));
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The usual space between words of the page. */
function usualSpace(rows: Word[][]): number {
  return middle(rows.flatMap(gapsOf).filter((gap) => gap > 0.1 && gap < 1));
}

/** Whether the page's producer writes a space character between words. Then a gap without one parts two things. */
function writesSpaces(rows: Word[][]): boolean {
  const words = rows.flatMap((row) => row.slice(1));
  return words.filter((word) => word.spaced).length > words.length * 0.6;
}

/**
 * From which gap on two words of a row stand apart. Tags and short cells may stand closer than `wideGap`, but where all
 * gaps of a row are stretched alike the row is justified text.
 */
function gapLimit(row: Word[], usual: number): number {
  const gaps = gapsOf(row).filter((gap) => gap > 0.05);
  if (row.length >= 4 && row.filter((word) => word.text.length === 1).length > row.length * 0.7) return wideGap * 1.3;
  const justified = gaps.length >= 4 && middle(gaps) > Math.max(0.4, usual * 1.4) && middle(gaps) < 0.75;
  return justified || usual > 0.4 ? wideGap : Math.max(0.62, usual * 2.2);
}

function splitAtGaps(row: Word[], widestGap: number, written: boolean): Word[][] {
  const parts: Word[][] = [];
  let right = -Infinity;
  for (const word of row) {
    const limit = written && !word.spaced ? Math.min(widestGap, 0.45) : widestGap;
    const part = parts.at(-1);
    const before = part?.at(-1);
    const marked = part?.length === 1 && before !== undefined && isMarker(before.text);
    if (part && before && word.x - right < (marked ? 3.5 * word.style.size : widest(before, word, limit)))
      part.push(word);
    else parts.push([word]);
    right = Math.max(right, word.right);
  }
  return parts;
}

/** A change of size beside a gap is a boundary sooner: a label beside its text. */
function widest(before: Word, word: Word, limit: number): number {
  const [a, b] = [before.style.size, word.style.size];
  return Math.min(a, b) * (Math.abs(a - b) > 0.12 * Math.max(a, b) ? 0.6 : limit);
}

function fragmentFrom(words: Word[]): Fragment {
  const spacing = letterSpacing(words);
  const runs: Run[] = [];
  let previous: Word | null = null;
  for (const word of words) {
    const space = previous === null ? '' : (spacing ?? defaultSpacing)(previous, word) ? ' ' : '';
    const run = runs.at(-1);
    const text = space + word.text;
    if (run && previous?.style === word.style && run.url === word.url) run.text += text;
    else runs.push({ ...word.style, text, ...(word.url && { url: word.url }) });
    previous = word;
  }
  const size = Math.max(...words.map((word) => word.style.size));
  const y = words.find((word) => word.style.size === size)?.y ?? 0;
  const fragment: Fragment = {
    text: runs.map((run) => run.text).join(''),
    runs,
    x: Math.min(...words.map((word) => word.x)),
    right: Math.max(...words.map((word) => word.right)),
    y,
    top: y - size * 0.85,
    bottom: y + size * 0.25,
    size,
    letterSpaced: spacing !== null,
  };
  return toReadingOrder(fragment);
}

function defaultSpacing(before: Word, word: Word): boolean {
  return word.spaced || word.x - before.right > 0.12 * word.style.size;
}

/**
 * "E X P E R I E N C E": mostly single letters at even gaps. Answers where its words part: at space characters when
 * it has them, else at gaps clearly wider than the even one. Null for ordinary text.
 */
function letterSpacing(words: Word[]): ((before: Word, word: Word) => boolean) | null {
  const single = words.filter((word) => [...word.text].length === 1 && /[\p{L}\p{N}&]/u.test(word.text)).length;
  if (words.length < 4 || single < words.length * 0.7 || /[\u3040-\u9fff]/.test(words[0]?.text ?? '')) return null;
  const gaps = words.slice(1).map((word, i) => word.x - (words[i]?.right ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const spaces = words.slice(1).filter((word) => word.spaced).length;
  const bySpace = spaces > 0 && spaces < (words.length - 1) * 0.5;
  if (bySpace) return (_, word) => word.spaced;
  return (before, word) => word.x - before.right > usual * 1.6 + 0.05 * word.style.size;
}
