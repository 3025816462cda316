import type { Glyph } from './glyphs.ts';
import { applyBox, type Matrix } from './matrix.ts';
import type { PdfPage } from './open.ts';

export interface PageLink {
  url: string;
  box: [number, number, number, number];
}

/** Link annotations of a page with their places in points from the top left. */
export async function linksOf(page: PdfPage, viewport: Matrix): Promise<PageLink[]> {
  const annotations = (await page.getAnnotations()) as {
    subtype?: string;
    url?: string;
    unsafeUrl?: string;
    rect?: number[];
  }[];
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const target = url ?? unsafeUrl;
    if (subtype !== 'Link' || !target || !rect || target.length > 2000) return [];
    return /^(?:https?:|mailto:|tel:)/i.test(target) ? [{ url: target, box: applyBox(viewport, rect) }] : [];
  });
}

/** Gives each glyph the target of the link it stands under. */
export function joinLinks(glyphs: Glyph[], links: PageLink[]): void {
  if (links.length === 0) return;
  for (const glyph of glyphs) {
    const x = (glyph.x + glyph.right) / 2;
    const y = glyph.y - glyph.style.size * 0.3;
    const link = links.find(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
    if (link) glyph.url = link.url;
  }
}
