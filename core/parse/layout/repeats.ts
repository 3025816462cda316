import type { Line } from '../line.ts';

const pageNumber =
  /^(?:[-–—|\s]*(?:page|seite|pagina|página|strona|p\.?|s\.?)?\s*\d{1,2}(?:\s*(?:\/|of|von|de|di|van|z|sur|\|)\s*\d{1,2})?[-–—|\s]*|第?\s*\d{1,2}\s*[页頁ページ].{0,8})$/iu;

/**
 * Marks running headers, footers and page numbers: text at the edge of a page that comes again, but for its numbers,
 * on another page. Their first appearance at the top of page 1 stays, because that is the person's name and contact.
 */
export function markRepeats(lines: Line[], pages: { width: number; height: number }[]): void {
  const seen = new Map<string, Set<number>>();
  const edges = lines.filter((line) => edgeOf(line, pages) !== null);
  for (const line of edges) {
    const key = keyOf(line);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  const body = new Set(lines.filter((line) => line.page === 1).map(keyOf));
  for (const line of edges) {
    const edge = edgeOf(line, pages);
    const repeated = (seen.get(keyOf(line))?.size ?? 0) > 1 || (line.page > 1 && body.has(keyOf(line)));
    if (edge === 'footer' && (repeated || pageNumber.test(line.text.trim()))) line.zone = 'footer';
    if (
      edge === 'header' &&
      ((repeated && line.page > 1) || (pageNumber.test(line.text.trim()) && line.text.trim() !== ''))
    )
      line.zone = 'header';
  }
}

function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Within the outer 9 % of the page. */
function edgeOf(line: Line, pages: { height: number }[]): 'header' | 'footer' | null {
  const height = pages[line.page - 1]?.height ?? 0;
  if (line.bottom < height * 0.09) return 'header';
  return line.top > height * 0.91 ? 'footer' : null;
}
