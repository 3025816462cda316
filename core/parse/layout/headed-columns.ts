import { sectionOfHeading } from '../structure/headings.ts';
import type { Fragment } from './fragments.ts';

/** Columns that begin with a row of headings, and the rows above and below them. */
export interface HeadedColumns {
  above: Fragment[];
  columns: Fragment[][];
  below: Fragment[];
}

/**
 * Three headings or more side by side in one row ("EDUCATION | SKILLS | LANGUAGES") begin columns, whatever stands above
 * them. The columns end where a line crosses from one into the next. Null when there is no such row.
 */
export function headedColumns(rows: Fragment[][]): HeadedColumns | null {
  const from = rows.findIndex(
    (row) => row.length >= 3 && row.every((f) => sectionOfHeading(f.text) !== null && isAlike(f, row[0] as Fragment)),
  );
  const heads = rows[from];
  if (!heads) return null;
  const edges = heads.map((f) => f.x);
  const columnOf = (f: Fragment) => edges.findLastIndex((edge) => f.x >= edge - 4);
  const crosses = (f: Fragment) => {
    const next = edges[columnOf(f) + 1];
    return columnOf(f) < 0 || (next !== undefined && f.right > next);
  };
  let to = from + 1;
  while (to < rows.length && !rows[to]?.some(crosses)) to++;
  const inside = rows.slice(from, to).flat();
  const columns = heads.map((_, i) => inside.filter((f) => columnOf(f) === i));
  if (to - from < 3 || columns.some((column) => column.length < 2)) return null;
  return { above: rows.slice(0, from).flat(), columns, below: rows.slice(to).flat() };
}

function isAlike(a: Fragment, b: Fragment): boolean {
  return Math.abs(a.size - b.size) < 0.6 && a.runs[0]?.bold === b.runs[0]?.bold;
}
