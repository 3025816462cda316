import type { Fill, Glyph } from './glyphs.ts';

const mostDots = 500;

/**
 * List markers that are drawn, not written (Chromium draws discs and squares): small filled shapes about as wide as
 * high, at half the height of lower-case letters, shortly before a text. They come back as painted "•".
 */
export function drawnBullets(shapes: Fill[], glyphs: Glyph[]): Glyph[] {
  const dots = shapes.filter(isDot).slice(0, mostDots);
  if (dots.length === 0) return [];
  const rows = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const row = Math.round(glyph.y / 4);
    rows.set(row, [...(rows.get(row) ?? []), glyph]);
  }
  return dots.flatMap((dot) => {
    const next = textAfter(dot, rows);
    return next ? [{ text: '•', x: dot.box[0], right: dot.box[2], y: next.y, style: next.style, turned: false }] : [];
  });
}

function isDot({ box }: Fill): boolean {
  const [width, height] = [box[2] - box[0], box[3] - box[1]];
  return width > 1.2 && width < 7 && Math.abs(width - height) < 0.25 * width;
}

function textAfter({ box }: Fill, rows: Map<number, Glyph[]>): Glyph | undefined {
  const middle = (box[1] + box[3]) / 2;
  let best: Glyph | undefined;
  for (let row = Math.round(middle / 4); row <= Math.round((middle + 10) / 4); row++)
    for (const glyph of rows.get(row) ?? []) {
      const size = glyph.style.size;
      const distance = glyph.x - box[2];
      if (distance < 0.1 * size || distance > 2.5 * size) continue;
      if (Math.abs(glyph.y - 0.3 * size - middle) > 0.25 * size) continue;
      if (!best || glyph.x < best.x) best = glyph;
    }
  return best;
}
