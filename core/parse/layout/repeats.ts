import type { Line } from '../line.ts';

const pageNumber =
  /^(?:[-–—|\s]*(?:page|seite|pagina|página|strona|p\.?|s\.?)?\s*\d{1,2}(?:\s*(?:\/|of|von|de|di|van|z|sur|\|)\s*\d{1,2})?[-–—|\s]*|第?\s*\d{1,2}\s*[页頁ページ].{0,8})$/iu;

/**
 * Marks running headers, footers and page numbers: text at the edge of a page that comes again, but for its numbers,
 * on another page. Their first appearance at the top of page 1 stays, because that is the person's name and contact.
 */
export function markRepeats(lines: Line[], pages: { width: number; height: number }[]): void {
  const edges = new Map<Line, 'header' | 'footer'>();
  for (const line of lines) {
    const edge = edgeOf(line, lines, pages);
    if (edge) edges.set(line, edge);
  }
  const seen = new Map<string, Set<number>>();
  for (const line of edges.keys()) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(line.page));
  const first = new Set(lines.filter((line) => line.page === 1).map(keyOf));
  for (const [line, edge] of edges) {
    const repeated = (seen.get(keyOf(line))?.size ?? 0) > 1 || (line.page > 1 && first.has(keyOf(line)));
    const number = pageNumber.test(line.text.trim());
    if (number || (repeated && (edge === 'footer' || line.page > 1))) line.zone = edge;
  }
}

function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** In the outer 9 % of the page, or its very first or last line within the outer 20 %. */
function edgeOf(line: Line, lines: Line[], pages: { height: number }[]): 'header' | 'footer' | null {
  const height = pages[line.page - 1]?.height ?? 0;
  if (line.bottom < height * 0.09) return 'header';
  if (line.top > height * 0.91) return 'footer';
  const others = lines.filter((other) => other.page === line.page && other !== line);
  if (line.bottom < height * 0.2 && others.every((other) => other.top >= line.top)) return 'header';
  return line.top > height * 0.8 && others.every((other) => other.bottom <= line.bottom) ? 'footer' : null;
}
