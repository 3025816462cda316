import { findPeriods } from '../../resume/date-spans.ts';
import { sectionOfHeading } from '../structure/headings.ts';
import type { Fragment } from './fragments.ts';

/** A vertical white strip between rows `from`…`to` (inclusive) of a region. */
export interface Gutter {
  from: number;
  to: number;
  left: number;
  right: number;
}

/** Fewer rows than this on one side make a short pair of columns, which must prove itself. Own measure. */
export const shortColumn = 8;

/**
 * Whether the two sides of a white strip are read together, row by row. `label`: dates or labels stand on the left of
 * the text they belong to; `tail`: dates or places stand on its right; false: two columns, read one after the other.
 */
export function readsByRow(rows: Fragment[][], gutter: Gutter): 'label' | 'tail' | false {
  const middle = (gutter.left + gutter.right) / 2;
  const [left, right] = sidesOf(rows.slice(gutter.from, gutter.to + 1), middle);
  if (areCards(left, right)) return false;
  if (isTail(left, right)) return 'tail';
  if (isLabelColumn(left, right)) return 'label';
  return isShortTable(left, right) ? 'tail' : false;
}

/**
 * Two degrees or two groups side by side, each with lines of its own under it: dates alone in their cell on both sides
 * of one row, or a first row in bold on both sides over rows that are not.
 */
export function areCards(left: Fragment[][], right: Fragment[][]): boolean {
  const both = left.flatMap((row, i) => {
    const [a, b] = [row, right[i] ?? []];
    return a.length === 1 && b.length > 0 && a[0] && b[0] ? [[a[0], b[0]] as const] : [];
  });
  if (both.length < 2 || left.length > 14) return false;
  const dated = both.filter(([a, b]) => isDateText(a.text) && isDateText(b.text)).length;
  if (dated > 0) return dated <= both.length / 2;
  const bold = (f: Fragment) => f.runs.every((run) => run.bold);
  const [head, ...rest] = both;
  return (
    head !== undefined &&
    (left[0]?.length ?? 0) > 0 &&
    bold(head[0]) &&
    bold(head[1]) &&
    rest.length >= 1 &&
    rest.every(([a, b]) => !bold(a) && !bold(b) && !isDateText(b.text))
  );
}

export function sidesOf(rows: Fragment[][], middle: number): [Fragment[][], Fragment[][]] {
  return [rows.map((row) => row.filter((f) => f.x < middle)), rows.map((row) => row.filter((f) => f.x >= middle))];
}

/** Right-aligned short pieces, or dates, each beside a line of its own. */
function isTail(left: Fragment[][], right: Fragment[][]): boolean {
  const filled = right.flatMap((row, i) => (row.length > 0 ? [i] : []));
  const beside = filled.filter((i) => (left[i]?.length ?? 0) > 0).length;
  if (beside < filled.length * 0.75) return false;
  const pieces = right.flat();
  const dates = pieces.filter((f) => isDateText(f.text)).length;
  const edge = Math.max(...pieces.map((f) => f.right));
  const flush = pieces.filter((f) => edge - f.right < 3).length;
  const start = Math.min(...pieces.map((f) => f.x));
  const ragged = pieces.filter((f) => f.x - start > 3).length;
  const short = pieces.filter((f) => f.text.length <= 40).length;
  if (short < pieces.length * 0.9) return false;
  return dates >= pieces.length * 0.45 || (flush >= pieces.length * 0.8 && ragged >= pieces.length * 0.5);
}

/**
 * A page in two columns where the left one has all the headings and, under them, short labels or dates that each stand
 * on the baseline of a line on the right. (Beside a sidebar the right column has headings of its own.)
 */
function headingsOverLabels(left: Fragment[][], right: Fragment[][]): boolean {
  const isHeading = (row: Fragment[]) => row[0] !== undefined && sectionOfHeading(row[0].text) !== null;
  const sizes = right
    .flat()
    .map((f) => f.size)
    .sort((a, b) => a - b);
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const loud = ([first]: Fragment[]) =>
    first !== undefined && (first.size > body + 0.6 || first.runs[0]?.bold === true || isCaps(first.text));
  if (right.some((row) => isHeading(row) && loud(row))) return false;
  const rows = left
    .map((row, i) => ({ row, beside: (right[i]?.length ?? 0) > 0 }))
    .filter(({ row }, i) => row.length > 0 && !isWrapped(left, right, i));
  // The name and what follows it may be narrow enough to stand on the left side only.
  while (rows[0] && !rows[0].beside && !isHeading(rows[0].row)) rows.shift();
  const headings = rows.filter(({ row, beside }) => !beside && isHeading(row)).length;
  const labels = rows.filter(({ row }) => !isHeading(row));
  const beside = labels.filter((label) => label.beside).length;
  const short = labels.every(({ row }) => row.map((f) => f.text).join(' ').length <= 32);
  const dates = labels.filter(({ row }) => row.some((f) => isDateText(f.text))).length;
  return (
    (headings >= 2 || (headings === 1 && dates >= 2)) && labels.length >= 2 && short && beside >= labels.length * 0.85
  );
}

/** The second line of a label ("Jan 2019 –" over "Mar 2021"): closely under the first, nothing beside it. */
function isWrapped(left: Fragment[][], right: Fragment[][], at: number): boolean {
  const [label] = left[at] ?? [];
  if (!label || (right[at]?.length ?? 0) > 0) return false;
  const above = left.slice(0, at).findLast((row) => row.length > 0)?.[0];
  return (
    above !== undefined && label.size === above.size && label.top - above.bottom < 0.35 * (label.bottom - label.top)
  );
}

function isCaps(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A few rows side by side that begin with no headings of their own: a table or a list in two columns. */
function isShortTable(left: Fragment[][], right: Fragment[][]): boolean {
  const filled = (side: Fragment[][]) => side.filter((row) => row.length > 0).length;
  const fewest = Math.min(filled(left), filled(right));
  if (fewest >= shortColumn) return false;
  const both = left.filter((row, i) => row.length > 0 && (right[i]?.length ?? 0) > 0).length;
  // Entries side by side, each with its own dates, are columns.
  if (left.some((row, i) => row.some((f) => isDateText(f.text)) && (right[i] ?? []).some((f) => isDateText(f.text))))
    return false;
  const headed = right.some((row) => row[0] && sectionOfHeading(row[0].text) !== null);
  return !headed && both >= fewest * 0.6;
}

/** Left pieces that are dates, headings or short labels, each starting on the baseline of a line on the right. */
function isLabelColumn(left: Fragment[][], right: Fragment[][]): boolean {
  if (headingsOverLabels(left, right)) return true;
  const blocks = blocksOf(left);
  const starts = blocks.filter((block) => (right[block.row]?.length ?? 0) > 0).length;
  if (blocks.length === 0 || starts < blocks.length * 0.75) return false;
  const width = (side: Fragment[][]) =>
    Math.max(...side.flat().map((f) => f.right)) - Math.min(...side.flat().map((f) => f.x));
  const narrow = width(left) < width(right) * 0.75;
  const dates = blocks.filter((block) => block.lines.some(isDateText)).length;
  if (narrow && dates >= blocks.length * 0.4) return true;
  // Dates are on the left; one on the right may be the value of a label (a date of birth).
  const opposite = right.filter((row) => row.some((f) => isDateText(f.text))).length;
  if (narrow && dates >= 2 && opposite <= (dates > 2 ? 1 : 0)) return true;
  const headings = blocks.filter((block) => sectionOfHeading(block.lines.join(' ')) !== null);
  const rightHeadings = right.filter((row) => row[0] && sectionOfHeading(row[0].text) !== null).length;
  if (headings.length > 0 && rightHeadings > 0 && headings.length < blocks.length * 0.8) return false;
  if (headings.length >= 2)
    return headings.length >= blocks.length * 0.5 && headings.every((block) => block.lines.length <= 2);
  if (rightHeadings > 0 && headings.length > 0) return false;
  const rows = (side: Fragment[][]) => side.filter((row) => row.length > 0).length;
  const short = blocks.every((block) => block.lines.every((line) => line.length <= 32));
  if (!narrow || !short) return false;
  const paired = left.every((row, i) => row.length === 0 || (right[i]?.length ?? 0) > 0);
  if (paired && rows(left) <= 12 && headings.length === 0) return true;
  return rows(left) <= rows(right) * 0.6 && blocks.every((block) => block.lines.length <= 3);
}

/** Pieces of the left side that stand closely under one another: a label may be wrapped. */
function blocksOf(left: Fragment[][]): { row: number; lines: string[] }[] {
  const blocks: { row: number; lines: string[]; bottom: number }[] = [];
  for (const [row, pieces] of left.entries()) {
    if (pieces.length === 0) continue;
    const text = pieces.map((f) => f.text).join(' ');
    const top = Math.min(...pieces.map((f) => f.top));
    const bottom = Math.max(...pieces.map((f) => f.bottom));
    const last = blocks.at(-1);
    if (last && top - last.bottom < 0.3 * (bottom - top)) {
      last.lines.push(text);
      last.bottom = bottom;
    } else blocks.push({ row, lines: [text], bottom });
  }
  return blocks;
}

/** Text that is a date or a period and next to nothing else. */
export function isDateText(text: string): boolean {
  const periods = findPeriods(text);
  const taken = periods.reduce((sum, period) => sum + period.end - period.start, 0);
  return periods.length > 0 && taken >= text.trim().length * 0.6;
}
