import type { PageStyle } from '../flow.ts';
import type { Line } from './lay-out.ts';

export interface PlacedLine extends Line {
  /** Baseline, measured from the top of the page. */
  y: number;
}

/**
 * Fills pages from the top. When a line does not fit, the page ends before the last line that may start a page; if there
 * is none (a block higher than a page), it ends right there.
 */
export function paginate(lines: readonly Line[], page: PageStyle): PlacedLine[][] {
  const room = page.height - page.margin.top - page.margin.bottom;
  const pages: Line[][] = [];
  let current: Line[] = [];
  for (const line of lines) {
    current.push(line);
    while (heightOf(current) > room && current.length > 1) {
      const cut = breakPoint(current);
      pages.push(current.slice(0, cut));
      current = current.slice(cut);
    }
  }
  if (current.length > 0) pages.push(current);
  return pages.map((content) => place(content, page.margin.top));
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
