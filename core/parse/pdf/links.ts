import type { Glyph } from './glyphs.ts';
import { applyBox, type Matrix } from './matrix.ts';
import type { PdfDocument } from './open.ts';

export interface PageLink {
  url: string;
  box: [number, number, number, number];
}

interface Annotation {
  pageIndex?: number;
  url?: string;
  unsafeUrl?: string;
  rect?: number[];
}

/** pdf.js: AnnotationType.LINK. */
const link = 2;

/**
 * Link annotations of a document by page (from 0), their boxes in the page's own space. Asked for all pages at once,
 * because pdf.js extracts a page's whole text again when it is asked for one page's annotations.
 */
export async function linksOf(pdf: PdfDocument): Promise<Map<number, PageLink[]>> {
  const found = (await pdf.getAnnotationsByType(new Set([link]), new Set())) as Annotation[];
  const links = new Map<number, PageLink[]>();
  for (const { pageIndex = 0, url, unsafeUrl, rect } of found) {
    const target = url ?? unsafeUrl;
    if (!target || !rect || target.length > 2000 || !/^(?:https?:|mailto:|tel:)/i.test(target)) continue;
    links.set(pageIndex, [...(links.get(pageIndex) ?? []), { url: target, box: rect as PageLink['box'] }]);
  }
  return links;
}

/** Gives each glyph the target of the link it stands under. */
export function joinLinks(glyphs: Glyph[], onPage: PageLink[], viewport: Matrix): void {
  if (onPage.length === 0) return;
  const links = onPage.map(({ url, box }) => ({ url, box: applyBox(viewport, box) }));
  for (const glyph of glyphs) {
    const x = (glyph.x + glyph.right) / 2;
    const y = glyph.y - glyph.style.size * 0.3;
    const link = links.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
    if (link) glyph.url = link.url;
  }
}
