import { textOf, type Flow } from '../flow.ts';
import type { FontSource } from '../fonts.ts';
import { closeDocument, openDocument } from './document.ts';
import { drawable } from './drawable.ts';
import { decoration, drawPages } from './draw.ts';
import { filled, fitPages } from './fit.ts';
import { createMeasure, type Measure } from './measure.ts';
import type { PdfDocument } from './pdfkit.ts';
import { loadTypefaces, nameGlyphs } from './typefaces.ts';

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
  /** Signs that no face has; a box stands for each in the file. */
  missing: string[];
}

/**
 * A tagged PDF 1.7 with real text, embedded subsets of the fonts, links and bookmarks. Same input, same bytes. Throws
 * what the source of the fonts throws.
 */
export async function renderPdf(wanted: Flow, fonts: FontSource, now: string): Promise<Pdf> {
  const { doc, flow, measure, missing, names } = await prepare(wanted, fonts, now);
  const { pages, style } = fitPages(flow, measure);
  names();
  drawPages(doc, pages.length > 0 ? pages : [{ lines: [], top: 0, hasSide: false }], { ...flow, style }, measure);
  return { bytes: await closeDocument(doc), pages: Math.max(1, pages.length), missing };
}

/** How many pages the flow takes and how full the last one is, without drawing it. */
export async function measurePages(wanted: Flow, fonts: FontSource): Promise<{ pages: number; filled: number }> {
  const { flow, measure } = await prepare(wanted, fonts, '2000-01-01');
  const { pages, style } = fitPages(flow, measure);
  return { pages: Math.max(1, pages.length), filled: filled(pages.at(-1), style) };
}

interface Prepared {
  doc: PdfDocument;
  flow: Flow;
  measure: Measure;
  missing: string[];
  names: () => void;
}

async function prepare(wanted: Flow, fonts: FontSource, now: string): Promise<Prepared> {
  const doc = openDocument(wanted, now);
  const typefaces = await loadTypefaces(doc, wanted, fonts, decoration);
  const measure = createMeasure(doc, typefaces);
  const { flow, missing } = drawable(wanted, measure);
  const text = decoration + flow.author + flow.blocks.map(textOf).join('');
  return { doc, flow, measure, missing, names: () => nameGlyphs(typefaces, text) };
}
