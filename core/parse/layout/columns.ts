import { rowsOf, type Fragment } from './fragments.ts';
import { sectionOfHeading } from '../structure/headings.ts';
import { headedColumns } from './headed-columns.ts';
import { splitHead } from './head-block.ts';
import { areCards, readsByRow, shortColumn, sidesOf, type Gutter } from './gutters.ts';

/** A part of a page that is read from top to bottom, row by row. */
export interface Region {
  rows: Fragment[][];
  x: number;
  right: number;
  /** 0: the full width of its parent; else 1 for the left, 2 for the right of a pair of columns. */
  side: 0 | 1 | 2;
  /** Narrow strips inside it that part labels or dates from their text. */
  gutters: Gutter[];
  depth: number;
}

const narrowest = 7; // points
const deepest = 6;

/** The first page's fragments → regions; contact data beside the name are read after it. */
export function firstPageRegions(fragments: Fragment[]): Region[] {
  const head = splitHead(fragments);
  if (!head) return regionsOf(fragments);
  const alone = (part: Fragment[]) =>
    leaf(
      rowsOf(part, (fragment) => fragment.size),
      0,
      0,
      [],
    );
  return [alone(head.left), alone(head.right), ...regionsOf(head.below)];
}

/** A page's fragments → regions in reading order: bands above columns, then left before right, then what is below. */
export function regionsOf(fragments: Fragment[], side: 0 | 1 | 2 = 0, depth = 0): Region[] {
  if (fragments.length === 0) return [];
  const rows = rowsOf(fragments, (fragment) => fragment.size);
  const headed = depth < deepest ? headedColumns(rows) : null;
  if (headed)
    return [
      ...regionsOf(headed.above, side, depth + 1),
      ...headed.columns.flatMap((column, i) => regionsOf(column, i === 0 ? 1 : 2, depth + 1)),
      ...regionsOf(headed.below, side, depth + 1),
    ];
  const gutters = depth < deepest ? findGutters(rows) : [];
  const columns = gutters
    .flatMap((gutter) => (readsByRow(rows, gutter) ? [] : (cutAtHeadings(rows, gutter) ?? [])))
    .find((gutter) => !readsByRow(rows, gutter));
  if (!columns) return [leaf(rows, side, depth, gutters)];
  const inside = rows.slice(columns.from, columns.to + 1).flat();
  const middle = (columns.left + columns.right) / 2;
  return [
    ...regionsOf(rows.slice(0, columns.from).flat(), side, depth + 1),
    ...regionsOf(
      inside.filter((f) => f.x < middle),
      1,
      depth + 1,
    ),
    ...regionsOf(
      inside.filter((f) => f.x >= middle),
      2,
      depth + 1,
    ),
    ...regionsOf(rows.slice(columns.to + 1).flat(), side, depth + 1),
  ];
}

function leaf(rows: Fragment[][], side: 0 | 1 | 2, depth: number, gutters: Gutter[]): Region {
  const all = rows.flat();
  return {
    rows,
    x: Math.min(...all.map((f) => f.x)),
    right: Math.max(...all.map((f) => f.right)),
    side,
    gutters: gutters.filter((gutter) => readsByRow(rows, gutter) === 'label'),
    depth,
  };
}

/** Every white strip that goes through three rows or more with text on both sides, tallest first. */
function findGutters(rows: Fragment[][]): Gutter[] {
  const found = new Map<string, Gutter>();
  for (const [index, row] of rows.entries())
    for (let i = 1; i < row.length; i++) {
      const before = Math.max(...row.slice(0, i).map((f) => f.right));
      const gutter = grow(rows, index, before, row[i]?.x ?? 0);
      if (gutter) found.set(`${gutter.from}-${gutter.to}-${Math.round(gutter.left)}`, gutter);
    }
  return [...found.values()].sort((a, b) => b.to - b.from - (a.to - a.from) || b.right - b.left - (a.right - a.left));
}

function grow(rows: Fragment[][], seed: number, left: number, right: number): Gutter | null {
  const gutter = { from: seed, to: seed, left, right };
  const admits = (index: number) => {
    const strip = narrowed(rows[index] ?? [], gutter);
    if (strip) Object.assign(gutter, strip);
    return strip !== null;
  };
  if (right - left < narrowest) return null;
  while (gutter.from > 0 && admits(gutter.from - 1)) gutter.from--;
  while (gutter.to < rows.length - 1 && admits(gutter.to + 1)) gutter.to++;
  return trimmed(rows, gutter);
}

/** The strip left when a row is added, null when text stands in its way. */
function narrowed(row: Fragment[], gutter: Gutter): { left: number; right: number } | null {
  let { left, right } = gutter;
  // A long word of the left side may all but touch the right side's edge (an e-mail address in a narrow column).
  const flush = row.some((f) => Math.abs(f.x - gutter.right) < 1.5);
  for (const fragment of row) {
    const middle = (left + right) / 2;
    if (flush && fragment.x < left && fragment.right <= gutter.right + 0.5)
      left = Math.max(left, Math.min(fragment.right, right - narrowest));
    else if (fragment.right <= middle) left = Math.max(left, fragment.right);
    else if (fragment.x >= middle) right = Math.min(right, fragment.x);
    else if (fragment.right < right - narrowest && fragment.x < left) left = Math.max(left, fragment.right);
    else if (fragment.x > left + narrowest && fragment.right > right) right = Math.min(right, fragment.x);
    else return null;
  }
  return right - left >= narrowest ? { left, right } : null;
}

/**
 * Rows at either end with text on one side only belong to a long column (a sidebar and the rest of its page), but not
 * to a short pair of columns, below which the next section begins.
 */
function trimmed(rows: Fragment[][], gutter: Gutter): Gutter | null {
  const middle = (gutter.left + gutter.right) / 2;
  const sides = rows.map((row) => [row.some((f) => f.x < middle), row.some((f) => f.x >= middle)]);
  const count = (side: 0 | 1, from: number, to: number) => sides.slice(from, to + 1).filter((has) => has[side]).length;
  const { from, to } = gutter;
  if (Math.min(count(0, from, to), count(1, from, to)) >= shortColumn && hasLeftEdge(rows, gutter)) return gutter;
  if (Math.min(count(0, from, to), count(1, from, to)) >= 3 && isContactColumn(rows, gutter)) return gutter;
  const parts = betweenHeadings(rows, sides, gutter);
  const both = parts.filter((i) => sides[i]?.[0] && sides[i]?.[1]);
  const first = both[0] ?? 0;
  const last = both.at(-1) ?? 0;
  const fewest = Math.min(count(0, first, last), count(1, first, last));
  if (fewest < 2 || (fewest === 2 && !areCards(...sidesOf(rows.slice(first, last + 1), middle)))) return null;
  // The last label may be wrapped onto a row of its own.
  const wrapped = last < to && sides[last + 1]?.[0] && !sides[last + 1]?.[1] && isClose(rows, last);
  return { ...gutter, from: first, to: wrapped ? last + 1 : last };
}

function isClose(rows: Fragment[][], at: number): boolean {
  const [label] = rows[at] ?? [];
  const [next] = rows[at + 1] ?? [];
  return (
    label !== undefined && next !== undefined && label.size === next.size && next.top - label.bottom < next.size * 0.3
  );
}

/** A short column of an address, an e-mail address and numbers beside text that has headings and none of these. */
function isContactColumn(rows: Fragment[][], gutter: Gutter): boolean {
  const middle = (gutter.left + gutter.right) / 2;
  const pieces = rows.slice(gutter.from, gutter.to + 1).flat();
  const [left, right] = [pieces.filter((f) => f.x < middle), pieces.filter((f) => f.x >= middle)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const mail = (f: Fragment) => /[\w.-]@\w|@[\w-]+\.\w/.test(f.text);
  return (
    hasLeftEdge(rows, gutter) &&
    short.some(mail) &&
    !long.some(mail) &&
    short.every((f) => f.text.length <= 45) &&
    long.some((f) => sectionOfHeading(f.text) !== null)
  );
}

/**
 * A strip that goes through several sections set in cells of their own is cut at their headings: each stands alone in
 * its row, the next row has text on both sides, and the right side has no headings.
 */
function cutAtHeadings(rows: Fragment[][], gutter: Gutter): Gutter | null {
  const middle = (gutter.left + gutter.right) / 2;
  const sides = rows.map((row) => [row.some((f) => f.x < middle), row.some((f) => f.x >= middle)]);
  const heading = (i: number) => rows[i]?.length === 1 && sectionOfHeading(rows[i]?.[0]?.text ?? '') !== null;
  const inside = rows.map((_, i) => i).filter((i) => i >= gutter.from && i <= gutter.to);
  const sizes = inside.flatMap((i) => (heading(i) && sides[i]?.[0] ? (rows[i]?.[0]?.size ?? []) : []));
  const loud = Math.min(...sizes) - 0.3;
  const onRight = (f: Fragment) => f.x >= middle && f.size >= loud && sectionOfHeading(f.text) !== null;
  if (sizes.length === 0 || inside.some((i) => rows[i]?.some(onRight))) return gutter;
  if (!inside.some((i) => heading(i) && sides[i + 1]?.[0] && sides[i + 1]?.[1])) return gutter;
  const parts = betweenHeadings(rows, sides, gutter).filter((i) => sides[i]?.[0] && sides[i]?.[1]);
  return parts.length < 2 ? null : { ...gutter, from: parts[0] ?? 0, to: parts.at(-1) ?? 0 };
}

/** Whether the pieces right of the strip begin at one edge, as a column does; dates and cells of several tables do not. */
function hasLeftEdge(rows: Fragment[][], { from, to, left, right }: Gutter): boolean {
  const starts = rows
    .slice(from, to + 1)
    .flatMap((row) => row.find((f) => f.x >= (left + right) / 2)?.x ?? [])
    .sort((a, b) => a - b);
  const most = starts.map((x) => starts.filter((other) => other >= x - 1 && other < x + 24).length);
  return Math.max(0, ...most) >= starts.length * 0.5;
}

/** The longest stretch of rows that no section heading standing alone in its row cuts. */
function betweenHeadings(rows: Fragment[][], sides: boolean[][], { from, to }: Gutter): number[] {
  let best: number[] = [];
  let open: number[] = [];
  for (let i = from; i <= to; i++) {
    const row = rows[i] ?? [];
    const cuts = row.length === 1 && !(sides[i]?.[0] && sides[i]?.[1]) && sectionOfHeading(row[0]?.text ?? '') !== null;
    if (cuts) open = [];
    else open.push(i);
    if (open.length > best.length) best = [...open];
  }
  return best;
}
