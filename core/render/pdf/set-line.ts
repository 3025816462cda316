import { plainText, type BlockStyle, type Run } from '../flow.ts';
import { baseDirection } from './bidi.ts';
import { breakLines, widthOfWords, type Word } from './break-lines.ts';
import type { Measure } from './measure.ts';
import { placeWords, widthOf, type Fragment } from './place.ts';

/** A stretch of the page that a line is set into; `rtl`: its start is at the right. */
export interface Box {
  x: number;
  width: number;
  rtl: boolean;
}

/** A fragment with its place on the page; `drop` points under the line that it is drawn with. */
export interface Placed extends Fragment {
  drop: number;
}

type Align = NonNullable<BlockStyle['align']>;

/** One line of words in its box, aligned by what is seen of it: the blank at its end does not count. */
export function setLine(
  words: readonly Word[],
  { size }: BlockStyle,
  box: Box,
  align: Align,
  base: 'ltr' | 'rtl',
  measure: Measure,
): Placed[] {
  const fragments = placeWords(words, size, base, measure);
  const seen = widthOfWords(words, size, measure);
  const blank = base === 'rtl' ? Math.max(0, widthOf(fragments) - seen) : 0;
  const left = leftEdge(box, seen, align) - blank;
  return fragments.map((part) => ({ ...part, x: part.x + left, drop: 0 }));
}

function leftEdge({ x, width, rtl }: Box, seen: number, align: Align): number {
  if (align === 'center') return x + (width - seen) / 2;
  return (align === 'end') !== rtl ? x + width - seen : x;
}

/** What stands in the gutter, broken into lines; `lines[i]` goes with line i of the block. */
export function setAside(runs: Run[], style: BlockStyle, box: Box, page: 'ltr' | 'rtl', measure: Measure): Placed[][] {
  const room = { first: box.width, rest: box.width };
  const base = baseDirection(plainText(runs), page);
  return breakLines(runs, { family: style.font, size: style.size, room }, measure).map((words) =>
    setLine(spaced(words), style, box, 'start', base, measure),
  );
}

/** A blank after the last word, so that who copies the line does not find "2020Engineer". */
function spaced(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  return last && !last.text.endsWith(' ') ? [...words.slice(0, -1), { ...last, text: `${last.text} ` }] : [...words];
}

/** What stands at the far end of a line, on one line of its own width. */
export function setTrail(runs: Run[], style: BlockStyle, measure: Measure): { words: Word[]; width: number } {
  const room = { first: 1e6, rest: 1e6 };
  const words = breakLines(runs, { family: style.font, size: style.size, room }, measure).flat();
  return { words, width: widthOfWords(words, style.size, measure) };
}
