import type { DocumentFlag, DocumentLine, FileKind } from './document.ts';
import type { Line } from './line.ts';

/** What a reader makes of a file. Lines with zone header or footer that only repeat are in `margin`. */
export interface ReadResult {
  kind: FileKind;
  pages: { width: number; height: number }[];
  lines: Line[];
  /** Running headers, footers, page numbers: shown as read, part of nothing. */
  margin: Line[];
  hidden: DocumentLine[];
  flags: Set<DocumentFlag>;
  /** Pages that run from right to left and were read as their mirror image; their boxes are turned back at the end. */
  mirrored?: Set<number>;
}

export function documentLine(line: Line): DocumentLine {
  return {
    text: line.marker ? `${line.marker} ${line.text}` : line.text,
    place: line.place,
    ...(line.size > 0 && { size: line.size }),
    ...(line.bold && { bold: true }),
    ...(line.zone && { zone: line.zone }),
  };
}
