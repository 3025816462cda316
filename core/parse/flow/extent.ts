import type { Content, Paragraph } from './content.ts';

interface Extent {
  filled: boolean;
  /** Characters of its text, white space included. */
  length: number;
}
const extents = new WeakMap<Content, Extent>();

/** Whether a piece of content shows anything. */
export function hasText(item: Content): boolean {
  return extentOf(item).filled;
}

/** Characters of several pieces with a space between them. */
export function lengthOf(items: Content[]): number {
  return joined(items.map(extentOf)).length;
}

/** Found once for each piece: a table is asked again at every level of the tables around it. */
function extentOf(item: Content): Extent {
  const known = extents.get(item);
  if (known) return known;
  const extent = item.type === 'table' ? joined(item.rows.flat(2).map(extentOf)) : extentOfParagraph(item);
  extents.set(item, extent);
  return extent;
}

function joined(parts: Extent[]): Extent {
  return {
    filled: parts.some(({ filled }) => filled),
    length: parts.reduce((sum, { length }) => sum + length, Math.max(0, parts.length - 1)),
  };
}

function extentOfParagraph({ lines }: Paragraph): Extent {
  const extent: Extent = { filled: false, length: 0 };
  for (const { text } of lines.flat()) {
    extent.length += text.length;
    extent.filled ||= text.trim() !== '';
  }
  return extent;
}
