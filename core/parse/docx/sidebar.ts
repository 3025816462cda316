import { textOf, type Content } from '../flow/content.ts';
import { sectionOfHeading } from '../structure/headings.ts';

/**
 * A text box's content → what is read where the box hangs, and what is read after the text beside it: a box with a
 * heading and at least two paragraphs under it is a column of its own, wherever its anchor is.
 */
export function partSidebar(box: Content[]): [Content[], Content[]] {
  const at = box.findIndex((item) => item.type === 'paragraph' && sectionOfHeading(textOf(item).trim()) !== null);
  return at < 0 || box.length - at < 3 ? [box, []] : [box.slice(0, at), box.slice(at)];
}
