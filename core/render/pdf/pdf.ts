import { plainText, type Flow } from '../flow.ts';
import type { FontSet } from '../fonts.ts';
import { closeDocument, nameGlyphs, openDocument } from './document.ts';
import { drawable } from './drawable.ts';
import { decoration, drawPages } from './draw.ts';
import { fitPages } from './fit.ts';
import { createMeasure } from './measure.ts';

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
  /** Signs that no face has; a box stands for each in the file. */
  missing: string[];
}

/** A tagged PDF 1.7 with real text, embedded subsets of the fonts, links and bookmarks. Same input, same bytes. */
export async function renderPdf(wanted: Flow, fonts: FontSet, now: string): Promise<Pdf> {
  const doc = openDocument(wanted, fonts, now);
  const measure = createMeasure(doc);
  const { flow, missing } = drawable(wanted, measure);
  nameGlyphs(doc, decoration + flow.author + flow.blocks.map((block) => plainText(block.runs)).join(''));
  const { pages, style } = fitPages(flow, measure);
  drawPages(doc, pages.length > 0 ? pages : [[]], { ...flow, style });
  return { bytes: await closeDocument(doc), pages: Math.max(1, pages.length), missing };
}
