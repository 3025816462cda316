import type { Run } from '../line.ts';

/** A paragraph as written: soft line breaks part `lines`. */
export interface Paragraph {
  type: 'paragraph';
  lines: Run[][];
  bullet: boolean;
  /** Heading level, 1 the highest; absent: no heading by its style. */
  level?: number;
  /** Left indent in points. */
  indent: number;
  textbox: boolean;
}
export interface Table {
  type: 'table';
  rows: Content[][][];
  /** Made of blocks set side by side, not of a table's cells. */
  layout?: boolean;
}
/** What flowing formats (DOCX, ODT, RTF, HTML) consist of. */
export type Content = Paragraph | Table;

export const emptyParagraph = (textbox = false): Paragraph => ({
  type: 'paragraph',
  lines: [[]],
  bullet: false,
  indent: 0,
  textbox,
});

export function textOf(item: Content): string {
  if (item.type === 'table') return item.rows.flat(2).map(textOf).join(' ');
  return item.lines
    .flat()
    .map((run) => run.text)
    .join('');
}

/** How a piece of text looks; sizes in points. */
export interface TextLook {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  hidden?: boolean;
}

export function runOf(text: string, look: TextLook, url?: string): Run {
  return {
    text,
    size: look.size ?? 0,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    color: look.color ?? '',
    font: '',
    ...(url && isAddress(url) && { url }),
  };
}

/** Web, mail and telephone addresses; anything else (scripts, places in the file) is no link of a résumé. */
export function isAddress(url: string): boolean {
  return /^(?:https?:|mailto:|tel:)/i.test(url);
}

/** Hidden text, text under 2 points, white text (a shaded cell may make it visible, so white alone needs a tiny size). */
export function isInvisible(look: TextLook): boolean {
  if (look.hidden) return true;
  if (look.size !== undefined && look.size > 0 && look.size < 2) return true;
  return look.color === '#ffffff' && (look.size ?? 11) <= 4;
}
