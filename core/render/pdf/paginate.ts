import type { PageStyle } from '../flow.ts';
import type { Layout, Line } from './lay-out.ts';

export interface PlacedLine extends Line {
  /** Baseline, measured from the top of the page. */
  y: number;
}

/** The lines of one page in reading order, and where its columns begin. */
export interface Page {
  lines: PlacedLine[];
  /** Where the columns begin under the head; the top margin on later pages. */
  top: number;
  /** Whether something stands in the narrow column. */
  hasSide: boolean;
}

/** Pages of lines: the head over the columns, which fill pages side by side, the narrow one first in reading order. */
export function paginate({ head, side, main }: Layout, page: PageStyle): Page[] {
  if (side.length === 0) {
    return fill([...head, ...main], page, 0).map((lines) => ({
      lines: place(lines, page.margin.top),
      top: page.margin.top,
      hasSide: false,
    }));
  }
  const above = heightOf(head) + (head.at(-1)?.style.after ?? 0) + headGap;
  const columns = [fill(side, page, above), fill(main, page, above)];
  const count = Math.max(1, ...columns.map((pages) => pages.length));
  return Array.from({ length: count }, (_, i) => {
    const top = page.margin.top + (i === 0 ? above : 0);
    const heading = i === 0 ? place(head, page.margin.top) : [];
    return {
      top,
      hasSide: (columns[0]?.[i] ?? []).length > 0,
      lines: [...heading, ...columns.flatMap((pages) => place(pages[i] ?? [], top))],
    };
  });
}

/** Between the head and two columns under it. */
const headGap = 14;

/**
 * Fills pages from the top; the first has `above` points less. When a line does not fit, the page ends before the last
 * line that may start a page; if there is none (a block higher than a page), it ends right there.
 */
function fill(lines: readonly Line[], page: PageStyle, above: number): Line[][] {
  const room = page.height - page.margin.top - page.margin.bottom;
  const pages: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    current.push(line);
    while (heightOf(current) > room - (pages.length === 0 ? above : 0) && current.length > 1) {
      const cut = breakPoint(current);
      pages.push(current.slice(0, cut));
      current = current.slice(cut);
    }
  }
  if (current.length > 0) pages.push(current);
  return pages;
}

function breakPoint(lines: readonly Line[]): number {
  const found = lines.findLastIndex((line, i) => i > 0 && line.mayStartPage);
  return found > 0 ? found : lines.length - 1;
}

/** Height of a page's lines; space under the last and above the first one does not count. */
function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line, i) => {
    const after = i === lines.length - 1 ? line.style.leading : line.height;
    return sum + after + (i === 0 ? 0 : line.before);
  }, 0);
}

function place(lines: readonly Line[], top: number): PlacedLine[] {
  let y = top;
  return lines.map((line, i) => {
    if (i > 0) y += line.before;
    const baseline = y + (line.style.leading + line.style.size * 0.62) / 2;
    y += line.height;
    return { ...line, y: baseline };
  });
}
