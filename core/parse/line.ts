import type { DocumentLine } from './document.ts';
import type { Place } from '../resume/provenance.ts';

/** How a piece of text looks. Sizes in points (flowing formats: as the style says, 0 when unknown). */
export interface Style {
  size: number;
  bold: boolean;
  italic: boolean;
  /** `#rrggbb`; empty when unknown. */
  color: string;
  font: string;
}

/** Text in one style. `url` is the target of a link under it. */
export interface Run extends Style {
  text: string;
  url?: string;
}

/** A piece of a line that stands apart from its neighbours: a table cell, a tab stop, a wide gap. */
export interface Segment {
  text: string;
  runs: Run[];
  /** Left and right edge in points; 0 and 0 in flowing formats. */
  x: number;
  right: number;
}

/** One line (PDF, text) or paragraph (flowing formats) in reading order. The step between files and résumés. */
export interface Line extends Style {
  text: string;
  segments: Segment[];
  place: Place;
  zone?: DocumentLine['zone'];
  /** Column it stands in; a paragraph never goes on in another one. */
  region: number;
  x: number;
  right: number;
  /** Right edge of its column, where a full line would end; 0 in flowing formats. */
  columnRight: number;
  top: number;
  bottom: number;
  page: number;
  /** White space above, in heights of this line; Infinity at the start of a region or page. */
  gap: number;
  /** A list marker stood before the text (it is not part of `text`). `textX`: where the text after it begins. */
  bullet: boolean;
  marker: string;
  textX: number;
  /** Heading level by a style or by Markdown, 1 the highest. */
  level?: number;
  /** A paragraph of a flowing format: it is complete, nothing is wrapped. */
  whole: boolean;
  /** Stands in a narrow column left of the text (dates, labels). */
  gutter?: boolean;
}
