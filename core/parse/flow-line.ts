import { stripMarker } from './bullets.ts';
import { lookOf } from './layout/lines.ts';
import type { Line, Run, Segment } from './line.ts';

export interface FlowOptions {
  paragraph: number;
  zone?: Line['zone'];
  level?: number;
  /** A list item by the format's own marking. */
  bullet?: boolean;
  whole?: boolean;
  indent?: number;
  gap?: number;
}

export const plainRun = (text: string): Run => ({ text, size: 0, bold: false, italic: false, color: '', font: '' });

/** A paragraph of a flowing format as a line. Tabs part its segments. Null when it is empty. */
export function flowLine(runs: Run[], options: FlowOptions): Line | null {
  const pieces = segmentsOf(runs);
  if (pieces.length === 0) return null;
  const { marker, segments } = stripMarker(pieces);
  const indent = options.indent ?? 0;
  return {
    ...lookOf(segments),
    text: segments.map((segment) => segment.text).join(' '),
    segments,
    place: { paragraph: options.paragraph },
    ...(options.zone && { zone: options.zone }),
    ...(options.level !== undefined && { level: options.level }),
    region: 0,
    x: indent,
    right: 0,
    columnRight: 0,
    top: options.paragraph,
    bottom: options.paragraph,
    page: 0,
    gap: options.gap ?? 0.3,
    bullet: options.bullet === true || marker !== '',
    marker: marker || (options.bullet ? '•' : ''),
    textX: indent,
    whole: options.whole ?? true,
  };
}

function segmentsOf(runs: Run[]): Segment[] {
  const segments: Run[][] = [[]];
  for (const run of runs)
    for (const [i, text] of run.text.split('\t').entries()) {
      if (i > 0) segments.push([]);
      if (text !== '') segments.at(-1)?.push({ ...run, text });
    }
  return segments
    .map((parts) => ({
      text: parts
        .map((part) => part.text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
      runs: parts,
      x: 0,
      right: 0,
    }))
    .filter((segment) => segment.text !== '');
}
