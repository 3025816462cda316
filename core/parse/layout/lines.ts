import { findPeriods } from '../../resume/date-spans.ts';
import type { Line, Run, Segment } from '../line.ts';
import { isMarker, stripMarker } from '../bullets.ts';
import { sectionOfHeading } from '../structure/headings.ts';
import type { Region } from './columns.ts';
import type { Fragment } from './fragments.ts';
import type { Gutter } from './gutters.ts';

/** The rows of a region → lines; labels of a gutter join the line they stand beside. */
export function linesOf(region: Region, page: number, id: number): Line[] {
  const rows = joinLabels(region.rows, region.gutters);
  const columnRight = columnEdge(region);
  const lines: Line[] = [];
  let bottom: number | null = null;
  for (const row of rows) {
    for (const pieces of splitAtMarkers(row.pieces)) {
      const line = lineFrom(pieces, page, id, columnRight);
      if (!line) continue;
      if (row.label) line.gutter = true;
      const height = Math.max(line.bottom - line.top, 1);
      line.gap = bottom === null ? Infinity : Math.max(0, line.top - bottom) / height;
      lines.push(line);
    }
    bottom = Math.max(...row.pieces.map((piece) => piece.bottom));
  }
  return lines;
}

/** A list set in several columns: each piece that begins with a bullet is an item of its own. */
function splitAtMarkers(pieces: Fragment[]): Fragment[][] {
  const parts: Fragment[][] = [];
  for (const piece of pieces) {
    const marked = isMarker(piece.text.slice(0, 1)) && piece.text.length > 2;
    if (parts.length === 0 || (marked && isMarker(pieces[0]?.text.slice(0, 1) ?? ''))) parts.push([piece]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

/** Where full lines end: the right edge that wrapped text reaches. A date at the margin counts as well. */
function columnEdge(region: Region): number {
  return Math.max(...region.rows.flat().map((f) => f.right));
}

interface Row {
  pieces: Fragment[];
  label: boolean;
}

/**
 * A label that is wrapped in its gutter ("Jan 2019 –" over "Mar 2021") is put together on its first row, so that the
 * text beside its second line is not torn apart by it.
 */
function joinLabels(rows: Fragment[][], gutters: Gutter[]): Row[] {
  const result: Row[] = rows.map((row) => ({ pieces: [...row], label: false }));
  for (const gutter of gutters) {
    const middle = (gutter.left + gutter.right) / 2;
    let open: { row: Row; label: Fragment } | null = null;
    for (const row of result.slice(gutter.from, gutter.to + 1)) {
      const label = row.pieces.find((piece) => piece.x < middle);
      if (!label) continue;
      const near = open !== null && label.top - open.label.bottom < 0.35 * (label.bottom - label.top);
      const alone = row.pieces.every((piece) => piece.x < middle);
      if (
        open &&
        near &&
        (alone || isCutPeriod(open.label.text, label.text) || isCutHeading(open.label.text, label.text)) &&
        looksAlike(open.label, label)
      ) {
        const joined = joinPieces(open.label, label);
        open.row.pieces[open.row.pieces.indexOf(open.label)] = joined;
        row.pieces = row.pieces.filter((piece) => piece !== label);
        open = { row: open.row, label: joined };
      } else {
        open = { row, label };
        row.label = true;
      }
    }
  }
  return result.filter((row) => row.pieces.length > 0);
}

function isCutHeading(first: string, second: string): boolean {
  return sectionOfHeading(`${first} ${second}`) !== null;
}

function isCutPeriod(first: string, second: string): boolean {
  const complete = (text: string) =>
    findPeriods(text).some((period) => period.startDate && (period.endDate || period.present));
  if (!complete(first) && complete(`${first} ${second}`)) return true;
  return (
    /[–—-]\s*$|\b(?:to|bis|à|a|al|tot|do)\s*$/iu.test(first) || /^\s*(?:[–—-]|(?:to|bis|à|tot|do)\s)/iu.test(second)
  );
}

function looksAlike(a: Fragment, b: Fragment): boolean {
  const [x, y] = [a.runs[0], b.runs[0]];
  return Boolean(x && y && Math.abs(x.size - y.size) < 0.6 && x.bold === y.bold);
}

function joinPieces(a: Fragment, b: Fragment): Fragment {
  const [first, ...rest] = b.runs;
  const runs: Run[] = first ? [...a.runs, { ...first, text: ' ' + first.text }, ...rest] : a.runs;
  return {
    ...a,
    text: a.text + ' ' + b.text,
    runs,
    x: Math.min(a.x, b.x),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function lineFrom(pieces: Fragment[], page: number, region: number, columnRight: number): Line | null {
  const whole = pieces.map((piece) => piece.text).join(' ');
  if (!/[\p{L}\p{N}]/u.test(whole)) return null;
  const { marker, segments } = stripMarker(pieces);
  if (segments.length === 0) return null;
  const box = {
    x: Math.min(...pieces.map((p) => p.x)),
    top: Math.min(...pieces.map((p) => p.top)),
    right: Math.max(...pieces.map((p) => p.right)),
    bottom: Math.max(...pieces.map((p) => p.bottom)),
  };
  return {
    ...lookOf(segments),
    text: segments.map((segment) => segment.text).join(' '),
    segments,
    place: {
      page,
      box: { x: round(box.x), y: round(box.top), width: round(box.right - box.x), height: round(box.bottom - box.top) },
    },
    region,
    x: box.x,
    right: box.right,
    columnRight,
    top: box.top,
    bottom: box.bottom,
    page,
    gap: 0,
    bullet: marker !== '',
    marker,
    textX: segments[0]?.x ?? box.x,
    whole: false,
  };
}

/** The look of most of a line's characters; bold and italic only when all of its letters are. */
export function lookOf(segments: Segment[]): Pick<Line, 'size' | 'bold' | 'italic' | 'color' | 'font'> {
  const runs = segments.flatMap((segment) => segment.runs).filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const longer = (a: Run | undefined, b: Run) => (a && a.text.length >= b.text.length ? a : b);
  const main = runs.reduce<Run | undefined>(longer, undefined) ?? segments[0]?.runs[0];
  return {
    // A paragraph may be cut into hundreds of thousands of runs, more than a call takes arguments.
    size: runs.reduce((largest, run) => Math.max(largest, run.size), 0),
    bold: runs.length > 0 && runs.every((run) => run.bold),
    italic: runs.length > 0 && runs.every((run) => run.italic),
    color: main?.color ?? '',
    font: main?.font ?? '',
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
