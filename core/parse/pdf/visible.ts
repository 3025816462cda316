import type { Fill, Glyph } from './glyphs.ts';

/** Colours closer than this on every channel (0–255) cannot be told apart by a reader. Own threshold. */
const sameColour = 20;

/** Marks what a person cannot see: off the page, or in the colour of what lies behind it. */
export function markHidden(
  glyphs: Glyph[],
  fills: Fill[],
  fillsBefore: number[],
  page: { width: number; height: number; pictures: boolean },
): void {
  const large = fills.map((fill, order) => ({ fill, order })).filter(({ fill }) => area(fill) > 40);
  for (const [i, glyph] of glyphs.entries()) {
    if (glyph.hidden || glyph.text.trim() === '') continue;
    const x = (glyph.x + glyph.right) / 2;
    const y = glyph.y - glyph.style.size * 0.3;
    if (x < 0 || y < 0 || x > page.width || y > page.height) glyph.hidden = 'off-page';
    else if (sameAsBackground(glyph, x, y, large, fillsBefore[i] ?? 0, page.pictures)) glyph.hidden = 'colour';
  }
  showScannedText(glyphs);
}

function area({ box }: Fill): number {
  return (box[2] - box[0]) * (box[3] - box[1]);
}

function sameAsBackground(
  glyph: Glyph,
  x: number,
  y: number,
  fills: { fill: Fill; order: number }[],
  before: number,
  pictures: boolean,
): boolean {
  const color = glyph.style.color;
  if (!color) return false;
  const last = fills.findLast(({ fill, order }) => order < before && contains(fill, x, y))?.fill;
  // White on the bare page is seen when a picture may lie behind it; where pictures stand is not known here.
  if (!last) return !pictures && close(color, '#ffffff');
  // Shapes that are no rectangle may leave this very spot empty: then the answer is "seen".
  return last.color !== '' && close(color, last.color) && last.rectangle;
}

function contains({ box }: Fill, x: number, y: number): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

const comparisons = new Map<string, boolean>();

function close(a: string, b: string): boolean {
  if (a === b) return true;
  const key = a + b;
  let known = comparisons.get(key);
  if (known === undefined) {
    known = differLittle(a, b);
    if (comparisons.size < 1000) comparisons.set(key, known);
  }
  return known;
}

function differLittle(a: string, b: string): boolean {
  return [1, 3, 5].every(
    (i) => Math.abs(parseInt(a.slice(i, i + 2), 16) - parseInt(b.slice(i, i + 2), 16)) <= sameColour,
  );
}

/** A scan with recognised text has it painted invisibly over the picture: it is what the person sees, so it counts. */
function showScannedText(glyphs: Glyph[]): void {
  const inked = glyphs.filter((glyph) => glyph.text.trim() !== '');
  const invisible = inked.filter((glyph) => glyph.hidden === 'invisible');
  if (invisible.length > inked.length * 0.8) for (const glyph of invisible) delete glyph.hidden;
}
