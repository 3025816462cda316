import type { ElementNames } from './css.ts';
import type { ElementLook } from './look.ts';

/** An open element of the page. */
export interface Element extends ElementNames {
  look: ElementLook;
  /** A table, a row or a cell that was begun here and ends here. */
  begun: 'block' | 'table' | 'row' | 'cell' | 'grid' | 'inline';
  /** Its children stand side by side. */
  cells: boolean;
  link: boolean;
  level?: number;
}

/** Elements whose content is no text of the page. */
const unread =
  /^(?:script|style|head|del|title|template|noscript|svg|math|iframe|object|embed|select|canvas|audio|video|datalist|meter|progress|map)$/;
const blocks =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|html|legend|li|main|menu|nav|ol|p|pre|section|summary|tbody|textarea|thead|ul)$/;

export function isUnread(tag: string): boolean {
  return unread.test(tag);
}

/** What an element begins, by its tag and what its styles make of it. */
export function beginningOf(tag: string, display: string, grid: boolean): Element['begun'] {
  if (grid) return 'grid';
  if (tag === 'table' || display === 'table') return 'table';
  if (tag === 'tr' || display === 'table-row') return 'row';
  if (tag === 'td' || tag === 'th' || display === 'table-cell') return 'cell';
  if (/^(?:block|list-item|flow-root|flex|grid)$/.test(display)) return 'block';
  if (/^inline/.test(display)) return 'inline';
  return blocks.test(tag) ? 'block' : 'inline';
}

/** What a form field shows (HTML Standard, 4.10.5): the text in it; passwords, buttons and marks are none. */
export function shownValue(tag: string, { type = 'text', value = '' }: Record<string, string>): string {
  const shows = tag === 'input' && /^(?:text|email|tel|url|search|number|date|month|week|time)$/i.test(type);
  return shows ? value : '';
}

export function isPhoto(tag: string, { src = '' }: Record<string, string>): boolean {
  return tag === 'img' && /^data:image\/(?:jpe?g|png|webp)|\.(?:jpe?g|png|webp)(?:\?|$)/i.test(src);
}
