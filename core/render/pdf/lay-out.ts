import { isBehindGutter, isHead, keepsWithNext, spaceBefore, type Block, type BlockStyle } from '../flow.ts';
import type { Flow, Run } from '../flow.ts';
import { baseDirection } from './bidi.ts';
import { breakLines, widthOfWords, type Setting, type Word } from './break-lines.ts';
import type { Measure } from './measure.ts';
import { heldTogether } from './place.ts';
import { setAside, setLine, setTrail, type Box, type Placed } from './set-line.ts';

/** A line of a block with its place across the page. Lengths in points. */
export interface Line {
  block: Block;
  style: BlockStyle;
  /** What is drawn, in reading order. */
  fragments: Placed[];
  /** The column that it stands in, for rules. */
  column: Box;
  /** Where the text of the block begins, for bullets. */
  edge: number;
  index: number;
  isLast: boolean;
  /** Space above the line, dropped at the top of a page. */
  before: number;
  /** From the top of the line to the top of the next. */
  height: number;
  /** Whether a page may begin with this line. */
  mayStartPage: boolean;
}

/** The lines of each part, as if the page had no end. `side` is empty on pages of one column. */
export interface Layout {
  head: Line[];
  side: Line[];
  main: Line[];
}
type Part = keyof Layout;

export const photoGap = 14;

/** `wideFrom`: the first block under the end of the narrow column, from which on the wide one takes the whole page. */
export function layOut(flow: Flow, measure: Measure, wideFrom?: Block): Layout {
  const columns = columnsOf(flow);
  const gutter = gutterWidth(flow, measure);
  const layout: Layout = { head: [], side: [], main: [] };
  const body = flow.blocks.findIndex((block) => !isHead(block) || block.side);
  const wide = wideFrom ? flow.blocks.indexOf(wideFrom) : Infinity;
  for (const [i, block] of flow.blocks.entries()) {
    const part: Part = body === -1 || i < body ? 'head' : block.side ? 'side' : 'main';
    layout[part].push(
      ...blockLines(block, i, { flow, measure, column: columns[i >= wide ? 'full' : part], gutter, part }),
    );
  }
  clearPhoto(layout, flow);
  return layout;
}

function columnsOf({ style, direction, photo }: Flow): Record<Part | 'full', Box> {
  const { page, side } = style;
  const { left, right } = page.margin;
  const rtl = direction === 'rtl';
  const full = { x: left, width: page.width - left - right, rtl };
  const kept = photo ? photo.width + photoGap : 0;
  const head = { ...full, x: rtl ? left + kept : left, width: full.width - kept };
  if (!side) return { head, side: full, main: full, full };
  const wide = full.width - side.width - side.gap;
  return {
    full,
    head,
    side: { x: rtl ? left + wide + side.gap : left, width: side.width, rtl },
    main: { x: rtl ? left : left + side.width + side.gap, width: wide, rtl },
  };
}

/** As wide as the widest thing that stands in it needs, from two to five thirds of what the template asks for. */
function gutterWidth({ blocks, style }: Flow, measure: Measure): number {
  if (style.gutter === 0) return 0;
  const widths = blocks.flatMap(({ aside, role }) =>
    aside ? [setTrail(aside, style.roles[role], measure).width] : [],
  );
  return Math.min(style.gutter * 1.67, Math.max(style.gutter * 0.67, ...widths.map((width) => width + asideGap + 1)));
}

/** Between what stands aside and the text. */
const asideGap = 14;

interface Place {
  flow: Flow;
  measure: Measure;
  column: Box;
  gutter: number;
  part: Part;
}

function blockLines(block: Block, at: number, place: Place): Line[] {
  const { flow, measure, column } = place;
  const style = flow.style.roles[block.role];
  const gutter = block.aside || (place.part !== 'head' && isBehindGutter(block)) ? place.gutter : 0;
  const text = inset(column, gutter + style.indent);
  const trail = block.trail ? setTrail(block.trail, style, measure) : undefined;
  const aside = block.aside
    ? setAside(block.aside, style, { ...column, ...gutterBox(column, gutter - asideGap) }, flow.direction, measure)
    : [];
  const broken = breakBlock(block, style, text.width, trail?.width, measure);
  const base = baseDirection(block.runs.map(heldTogether).join(''), flow.direction);
  return broken.map((words, index) => {
    const isLast = index === broken.length - 1;
    const box = index > 0 && style.hanging ? inset(text, style.hanging) : text;
    const trailing = index === 0 && trail ? setLine(trail.words, style, text, 'end', 'ltr', measure) : [];
    return {
      block,
      style,
      fragments: [
        ...asideOf(aside, index, isLast, style.leading),
        ...setLine(trailing.length > 0 ? closed(words) : words, style, box, style.align ?? 'start', base, measure),
        ...trailing,
      ],
      column,
      edge: column.rtl ? text.x + text.width : text.x,
      index,
      isLast,
      before: index === 0 ? spaceBefore(flow, at) : 0,
      height: style.leading + (isLast ? style.after + Math.max(0, aside.length - broken.length) * style.leading : 0),
      mayStartPage: index === 0 ? at > 0 && !keepsWithNext(flow, at - 1) : mayBreak(index, broken.length),
    };
  });
}

function breakBlock(block: Block, style: BlockStyle, width: number, trail: number | undefined, measure: Measure) {
  const room = { first: width - (trail === undefined ? 0 : trail + 12), rest: width - (style.hanging ?? 0) };
  const broken = breakEvenly(unbroken(block), { family: style.font, size: style.size, room }, measure);
  return broken.length === 0 ? [[]] : broken;
}

/** The lines of what stands aside that go with line `index`; with the last line go all that are left, one under another. */
function asideOf(aside: Placed[][], index: number, isLast: boolean, leading: number): Placed[] {
  const here = isLast ? aside.slice(index) : aside.slice(index, index + 1);
  return here.flatMap((line, i) => line.map((part) => ({ ...part, drop: i * leading })));
}

/** A blank at the end, so that what trails does not run into it when it is copied. */
function closed(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  return last && !last.text.endsWith(' ') ? [...words.slice(0, -1), { ...last, text: `${last.text} ` }] : [...words];
}

const inset = (box: Box, by: number): Box => ({ ...box, x: box.rtl ? box.x : box.x + by, width: box.width - by });

const gutterBox = (column: Box, width: number) => ({
  x: column.rtl ? column.x + column.width - width : column.x,
  width,
});

/**
 * Breaks so that no paragraph ends in a line of one short word, by asking for slightly shorter lines, as long as that
 * costs no further line.
 */
function breakEvenly(runs: Run[], setting: Setting, measure: Measure): Word[][] {
  const { size, room } = setting;
  const greedy = breakLines(runs, setting, measure);
  for (const share of greedy.length > 1 ? [0.97, 0.94, 0.91, 0.88] : []) {
    if (widthOfWords(greedy.at(-1) ?? [], size, measure) > room.rest * 0.12) return greedy;
    const closer = { ...setting, room: { first: room.first * share, rest: room.rest * share } };
    const lines = breakLines(runs, closer, measure);
    if (lines.length > greedy.length) break;
    if (widthOfWords(lines.at(-1) ?? [], size, measure) > room.rest * 0.12) return lines;
  }
  return greedy;
}

/** Of a broken paragraph at least two lines stay on either side; three lines or fewer are never broken. */
const mayBreak = (index: number, count: number): boolean => count > 3 && index >= 2 && count - index >= 2;

/** Contact items never break inside: their blanks do not count as places to break. */
function unbroken(block: Block): Run[] {
  if (block.role !== 'contact') return block.runs;
  return block.runs.map((run) => (run.separator ? run : { ...run, text: run.text.replaceAll(' ', '\u00a0') }));
}

/** What follows the head begins under the photo. */
function clearPhoto({ head, side, main }: Layout, { photo }: Flow): void {
  if (!photo) return;
  const height = head.reduce((sum, line, i) => sum + line.height + (i === 0 ? 0 : line.before), 0);
  const short = photo.height - height;
  const last = head.at(-1);
  if (short > 0 && last) last.height += short;
  else if (short > 0) for (const column of [side, main]) if (column[0]) column[0].before += photo.height;
}
