import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Base direction of a line by its first strong letter; `page` where it has none (UAX #9, P2 and P3). */
export function baseDirection(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return page;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

export const needsBidi = (text: string, base: 'ltr' | 'rtl'): boolean => base === 'rtl' || rightToLeft.test(text);

/** A piece of a line in visual order. */
export interface Piece {
  /** Start and end in the line's text. */
  start: number;
  end: number;
  rtl: boolean;
}

/** The line cut into pieces of one direction, from left to right as they are drawn (UAX #9, L2). */
export function visualOrder(text: string, base: 'ltr' | 'rtl', cuts: readonly number[]): Piece[] {
  const { levels } = bidi.getEmbeddingLevels(text, base);
  const pieces = cutAt(levels, text.length, new Set(cuts));
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level--) reverseRuns(pieces, level);
  return pieces.map(({ start, end, level }) => ({ start, end, rtl: level % 2 === 1 }));
}

interface Levelled {
  start: number;
  end: number;
  level: number;
}

function cutAt(levels: Uint8Array, length: number, cuts: ReadonlySet<number>): Levelled[] {
  const pieces: Levelled[] = [];
  for (let i = 0; i < length; i++) {
    const level = levels[i] ?? 0;
    const last = pieces.at(-1);
    if (last && last.level === level && !cuts.has(i)) last.end = i + 1;
    else pieces.push({ start: i, end: i + 1, level });
  }
  return pieces;
}

/** Turns every longest row of pieces of at least this level round. */
function reverseRuns(pieces: Levelled[], level: number): void {
  for (let from = 0; from < pieces.length; from++) {
    let to = from;
    while (to < pieces.length && (pieces[to]?.level ?? 0) >= level) to++;
    if (to > from + 1) pieces.splice(from, to - from, ...pieces.slice(from, to).reverse());
    from = to;
  }
}

/** Text of a right-to-left piece as the typeface is given it: brackets mirrored, the rest in the order of reading. */
export const mirrored = (text: string): string =>
  [...text].map((sign) => bidi.getMirroredCharacter(sign) ?? sign).join('');

/** A piece without letters of its own direction, such as "(–)": the typeface will not turn it round by itself. */
export const turned = (text: string): string =>
  rightToLeft.test(text) ? mirrored(text) : [...mirrored(text)].reverse().join('');
