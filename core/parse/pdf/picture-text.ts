import type { Box, Glyph } from './glyphs.ts';

/** Share of a page from which a picture without text on it may hold text; portraits and logos stay under it. Own measure. */
const largeShare = 0.15;
/** Characters on a picture from which it is a background of the text. */
const fewCharacters = 20;

/** Whether a page has a large picture that no text stands on: a scan, a chart of skills, a page drawn as a picture (F07). */
export function hasPictureForText(page: { width: number; height: number; glyphs: Glyph[]; images: Box[] }): boolean {
  const frame: Box = [0, 0, page.width, page.height];
  return page.images.some((image) => {
    const seen = overlap(image, frame);
    if (area(seen) < largeShare * page.width * page.height) return false;
    return page.glyphs.filter((glyph) => glyph.text.trim() !== '' && stands(glyph, seen)).length < fewCharacters;
  });
}

function overlap(a: Box, b: Box): Box {
  return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
}

function area(box: Box): number {
  return Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1]);
}

function stands({ x, right, y }: Glyph, box: Box): boolean {
  const middle = (x + right) / 2;
  return middle >= box[0] && middle <= box[2] && y >= box[1] && y <= box[3];
}
