import type { IconId } from '../icons.ts';
import { mirrored, needsBidi, turned, visualOrder } from './bidi.ts';
import { iconWidth, type Word } from './break-lines.ts';
import type { Measure } from './measure.ts';
import type { Typeface } from './typefaces.ts';

/** A piece of one line as it is drawn; `x` from the left edge of the line. */
export interface Fragment {
  text: string;
  typeface: Typeface;
  embolden: boolean;
  x: number;
  width: number;
  href?: string;
  icon?: IconId;
}

/** Words of one line side by side, from left to right as they are seen. */
export function placeWords(line: readonly Word[], size: number, base: 'ltr' | 'rtl', measure: Measure): Fragment[] {
  const text = line.map((word) => word.text).join('');
  return needsBidi(text, base) ? placeBidi(line, text, size, base, measure) : placeInOrder(line, size, measure);
}

export const widthOf = (fragments: readonly Fragment[]): number => {
  const last = fragments.at(-1);
  return last ? last.x + last.width : 0;
};

/** Neighbours of one typeface and address become one fragment. */
function placeInOrder(line: readonly Word[], size: number, measure: Measure): Fragment[] {
  const fragments: Fragment[] = [];
  let x = 0;
  for (const { text, typeface, embolden, href, icon } of line) {
    if (icon) x += size * iconWidth;
    const width = measure.width(text, typeface, size);
    const before = fragments.at(-1);
    const alike = before?.typeface === typeface && before.href === href && before.embolden === embolden && !icon;
    if (before && alike) {
      before.text += text;
      before.width += width;
    } else fragments.push({ text, typeface, embolden, href, icon, x, width });
    x += width;
  }
  return fragments;
}

/**
 * Addresses and numbers that are links run from left to right in any text, as if they stood in an isolate (UAX #9, X5c):
 * for finding directions, letters stand in their place.
 */
export const heldTogether = ({ text, href }: { text: string; href?: string }): string =>
  href && !/[\u0590-\u08ff]/.test(text) ? text.replace(/\S/g, 'a').replace(/\u00a0/g, 'a') : text;

function placeBidi(
  line: readonly Word[],
  text: string,
  size: number,
  base: 'ltr' | 'rtl',
  measure: Measure,
): Fragment[] {
  const starts: number[] = [];
  line.reduce((at, word) => (starts.push(at), at + word.text.length), 0);
  const fragments: Fragment[] = [];
  let x = 0;
  for (const { start, end, rtl } of visualOrder(line.map(heldTogether).join(''), base, starts)) {
    const word = line[starts.findLastIndex((from) => from <= start)];
    if (!word) continue;
    const piece = text.slice(start, end);
    const { typeface, embolden, href } = word;
    const shown = rtl ? (/\p{L}/u.test(piece) ? mirrored(piece) : turned(piece)) : piece;
    const width = measure.width(shown, typeface, size);
    fragments.push({ text: shown, typeface, embolden, href, x, width });
    x += width;
  }
  return fragments;
}
