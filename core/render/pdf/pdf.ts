import { plainText, type Flow } from '../flow.ts';
import type { FontSet } from '../fonts.ts';
import { closeDocument, openDocument } from './document.ts';
import { drawPages } from './draw.ts';
import { layOut } from './lay-out.ts';
import { createMeasure } from './measure.ts';
import { paginate } from './paginate.ts';

export interface Pdf {
  bytes: Uint8Array;
  pages: number;
  /** Signs that no face has; they stand in the file as empty boxes. */
  missing: string[];
}

/** A tagged PDF 1.7 with real text, embedded subsets of the fonts, links and bookmarks. Same input, same bytes. */
export async function renderPdf(flow: Flow, fonts: FontSet, now: string): Promise<Pdf> {
  const doc = openDocument(flow, fonts, now);
  const measure = createMeasure(doc);
  const pages = paginate(layOut(flow, measure), flow.style.page);
  drawPages(doc, pages.length > 0 ? pages : [[]], flow);
  const text = flow.blocks.map((block) => plainText([...block.runs, ...(block.aside ?? [])])).join('');
  return { bytes: await closeDocument(doc), pages: pages.length, missing: measure.missing(text) };
}
