import { sectionOfHeading } from '../structure/headings.ts';
import type { Fragment } from './fragments.ts';

const contact = /@|https?:|www\.|\.\w{2,4}\/|\+?\(?\d[\d\s().-]{6,}\d/;

/**
 * Contact data set in small type at the right edge, beside the name, on baselines of their own: moderncv, Awesome-CV
 * and many others. Gives the pieces of both sides and what stands below them, or null when the page has no such head.
 */
export function splitHead(fragments: Fragment[]): { left: Fragment[]; right: Fragment[]; below: Fragment[] } | null {
  const headings = fragments.filter((f) => sectionOfHeading(f.text) !== null).map((f) => f.top);
  const zone = fragments.filter((f) => f.bottom <= Math.min(Infinity, ...headings));
  const [name] = [...zone].sort((a, b) => b.size - a.size || a.y - b.y);
  if (!name) return null;
  const right = zone.filter((f) => f.x > name.right + name.size && f.size < name.size * 0.8);
  const edge = Math.min(...right.map((f) => f.x));
  const rows = new Set(right.map((f) => Math.round(f.y))).size;
  if (rows < 3 || !right.some((f) => contact.test(f.text)) || !hasEdge(right)) return null;
  const bottom = Math.max(...right.map((f) => f.bottom));
  const left = zone.filter((f) => !right.includes(f) && f.top < bottom);
  if (left.some((f) => f.right > edge - 6) || rowsShared(left, right) > rows / 2) return null;
  return { left, right, below: fragments.filter((f) => !left.includes(f) && !right.includes(f)) };
}

/** One beside the other in each row would be a line with a tab in it, not a block. */
function rowsShared(left: Fragment[], right: Fragment[]): number {
  return left.filter((f) => right.some((other) => Math.abs(other.y - f.y) < 1)).length;
}

/** Set flush left, flush right or centred. */
function hasEdge(pieces: Fragment[]): boolean {
  return [(f: Fragment) => f.x, (f: Fragment) => f.right, (f: Fragment) => (f.x + f.right) / 2].some((edge) => {
    const values = pieces.map(edge);
    return values.filter((value) => Math.abs(value - (values[0] ?? 0)) < 4).length >= pieces.length * 0.6;
  });
}
