import type { Glyph } from '../pdf/glyphs.ts';

/** Accents that a font without accented letters paints over or under a letter → combining mark. */
const combining: Record<string, string> = {
  '`': '\u0300',
  '´': '\u0301',
  '\u02ca': '\u0301',
  '\u02cb': '\u0300',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};
const dotless: Record<string, string> = { ı: 'i', ȷ: 'j' };

/**
 * Joins accents with the letters they are painted over (TeX's older font encodings have no accented letters): "´" and
 * "e" at one place are "é". An accent beside a letter stays what it is.
 */
export function composeAccents(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph) => markOf(glyph) !== undefined)) return glyphs;
  const composed: Glyph[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const glyph = glyphs[i] as Glyph;
    const mark = markOf(glyph);
    const next = glyphs[i + 1];
    const last = composed.at(-1);
    if (mark !== undefined && next && covers(next, glyph)) {
      composed.push(withMark(next, mark));
      i++;
    } else if (mark !== undefined && last && covers(last, glyph)) composed[composed.length - 1] = withMark(last, mark);
    else composed.push(glyph);
  }
  return composed;
}

function markOf({ text }: Glyph): string | undefined {
  return combining[text] ?? (/^[\u0300-\u0328]$/.test(text) ? text : undefined);
}

/** Whether the accent's middle stands over or under the letter. */
function covers(base: Glyph, accent: Glyph): boolean {
  if (!/^\p{L}$/u.test(base.text)) return false;
  const middle = (accent.x + accent.right) / 2;
  const slack = (base.right - base.x) * 0.05;
  return (
    middle > base.x - slack &&
    middle < base.right + slack &&
    Math.abs(accent.y - base.y) < base.style.size * 0.5 &&
    accent.x < base.right - slack &&
    accent.right > base.x + slack
  );
}

function withMark(base: Glyph, mark: string): Glyph {
  const text = ((dotless[base.text] ?? base.text) + mark).normalize('NFC');
  return [...text].length === 1 ? { ...base, text } : base;
}
