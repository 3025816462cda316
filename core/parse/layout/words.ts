import type { Glyph } from '../pdf/glyphs.ts';
import { composeAccents } from './accents.ts';
import { isRightToLeft } from './right-to-left.ts';
import type { Style } from '../line.ts';

/** Characters of one look that stand together. `y` is the baseline. */
export interface Word {
  text: string;
  x: number;
  right: number;
  y: number;
  style: Style;
  url?: string;
  /** A space character stood before it. */
  spaced: boolean;
}

/** White space wider than this share of the font size parts two words. */
const wordGap = 0.18;

/** Painted characters → words, in the order of painting. Twice-painted characters (false bold, shadows) count once. */
export function wordsOf(glyphs: Glyph[]): Word[] {
  const words: Word[] = [];
  const seen = new Map<string, Set<number>>();
  let last: Word | null = null;
  let spaced = false;
  for (const glyph of composeAccents(glyphs)) {
    const text = cleanGlyph(glyph.text);
    if (text === '' || text === ' ' || text.trim() === '') {
      if (text !== '') spaced = true;
      continue;
    }
    if (paintedTwice(seen, text, glyph)) continue;
    const joins: boolean = last !== null && !spaced && sameLook(last, glyph) && follows(last, glyph);
    if (joins && last) {
      last.text += text;
      last.right = Math.max(last.right, glyph.right);
    } else {
      last = { text, x: glyph.x, right: glyph.right, y: glyph.y, style: glyph.style, spaced };
      if (glyph.url) last.url = glyph.url;
      words.push(last);
    }
    spaced = false;
  }
  return words;
}

/** Cells of 0.8 points by the character that was painted there. */
function paintedTwice(seen: Map<string, Set<number>>, text: string, glyph: Glyph): boolean {
  const cell = Math.round(glyph.x / 0.8) * 100_000 + Math.round(glyph.y / 0.8);
  const cells = seen.get(text);
  if (cells?.has(cell)) return true;
  if (cells) cells.add(cell);
  else seen.set(text, new Set([cell]));
  return false;
}

const cleaned = new Map<string, string>();

/** Compatibility forms written out, invisible marks dropped. The same few characters come again and again. */
function cleanGlyph(text: string): string {
  if (text.length === 1 && text >= ' ' && text <= '~') return text;
  let clean = cleaned.get(text);
  if (clean === undefined) {
    clean = normalForm(text);
    if (cleaned.size < 5000) cleaned.set(text, clean);
  }
  return clean;
}

function normalForm(text: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = text.normalize('NFKC').replace(/[\u0000-\u001f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '');
  // One glyph for two letters is written in reading order, while glyphs stand from left to right.
  return isRightToLeft(plain) ? [...plain].reverse().join('') : plain;
}

function sameLook(word: Word, glyph: Glyph): boolean {
  return word.style === glyph.style && word.url === glyph.url;
}

function follows(word: Word, glyph: Glyph): boolean {
  const size = glyph.style.size;
  const gap = glyph.x - word.right;
  return Math.abs(glyph.y - word.y) < size * 0.1 && gap < size * wordGap && gap > -size * 0.5;
}
