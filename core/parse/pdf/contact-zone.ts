import type { Line } from '../line.ts';
import type { Glyph } from './glyphs.ts';

/** The bounds are those of an address's parts (RFC 5321); without them a long word takes the square of its length. */
const contact = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|(?<![\d.])\+?\(?\d[\d\s().-]{7,}\d/;

export function holdsContact(text: string): boolean {
  return contact.test(text);
}

/**
 * Lines with contact data that stand in a page's header or footer and nowhere else (F06): they come again at the edge of
 * other pages, or their producer marks them as no part of the text, as word processors do with headers and footers.
 */
export function contactInMargin(body: Line[], margin: Line[], pages: { glyphs: Glyph[] }[]): Line[] {
  const running = new Set(margin.map(keyOf));
  const marked = markedLines(body, pages);
  const aside = (line: Line) => running.has(keyOf(line)) || marked.has(line);
  const found = body.filter((line) => holdsContact(line.text));
  return found.every(aside) ? found : [];
}

/** Numbers of pages differ from page to page, the rest of a running line does not. */
function keyOf(line: Line): string {
  return line.text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Lines most of whose characters are marked so, unless the whole document is. */
function markedLines(lines: Line[], pages: { glyphs: Glyph[] }[]): Set<Line> {
  const marked = pages.map(({ glyphs }) => glyphs.filter((glyph) => glyph.artifact && glyph.text.trim() !== ''));
  const all = pages.reduce((sum, { glyphs }) => sum + glyphs.filter((glyph) => glyph.text.trim() !== '').length, 0);
  const count = marked.reduce((sum, glyphs) => sum + glyphs.length, 0);
  if (count === 0 || count > all / 2) return new Set();
  const onLine = (line: Line) => (glyph: Glyph) =>
    glyph.y > line.top && glyph.y < line.bottom && glyph.x >= line.x - 1 && glyph.right <= line.right + 1;
  return new Set(
    lines.filter((line) => {
      const on = marked[line.page - 1]?.filter(onLine(line)).length ?? 0;
      return on > line.text.replace(/\s/g, '').length / 2;
    }),
  );
}
