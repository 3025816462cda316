import { keepsWithNext, type Block, type BlockStyle, type Flow, type Run } from '../flow.ts';
import { breakLines, type Fragment } from './break-lines.ts';
import type { Measure } from './measure.ts';

/** A line of a block with its place in it. Lengths in points. */
export interface Line {
  block: Block;
  style: BlockStyle;
  fragments: Fragment[];
  /** Stands at the right edge of the block's first line. */
  aside: Fragment[];
  /** Left edge on the page. */
  x: number;
  index: number;
  isLast: boolean;
  /** Space above the line, dropped at the top of a page. */
  before: number;
  /** From the top of the line to the top of the next. */
  height: number;
  /** Whether a page may begin with this line. */
  mayStartPage: boolean;
}

const asideGap = 18;

/** All lines of a document, in order, as if the page had no end. */
export function layOut(flow: Flow, measure: Measure): Line[] {
  return flow.blocks.flatMap((block, i) => blockLines(block, i, flow, measure));
}

function blockLines(block: Block, at: number, flow: Flow, measure: Measure): Line[] {
  const style = flow.style.roles[block.role];
  const { page } = flow.style;
  const width = page.width - page.margin.left - page.margin.right - style.indent;
  const aside = breakLines(block.aside ?? [], asideSize(style), () => width, measure)[0] ?? [];
  const asideWidth = widthOf(aside);
  const room = (line: number) => (line === 0 && asideWidth > 0 ? width - asideWidth - asideGap : width);
  const broken = breakEvenly(unbroken(block), style.size, room, measure);
  if (broken.length === 0) broken.push([]);
  const shared = { block, style, x: page.margin.left + style.indent };
  const gap = spaceBetween(flow.blocks[at - 1], style, flow);
  return broken.map((fragments, index) => ({
    ...shared,
    fragments,
    index,
    aside: index === 0 ? shifted(aside, width - asideWidth) : [],
    isLast: index === broken.length - 1,
    before: index === 0 ? gap : 0,
    height: style.leading + (index === broken.length - 1 ? style.after : 0),
    mayStartPage: index === 0 ? at > 0 && !keepsWithNext(flow, at - 1) : mayBreak(index, broken.length),
  }));
}

export const asideSize = (style: BlockStyle): number => style.size - 1;

/**
 * Breaks so that no paragraph ends in a line of one short word, by asking for slightly shorter lines, as long as that
 * costs no further line.
 */
function breakEvenly(runs: Run[], size: number, room: (line: number) => number, measure: Measure): Fragment[][] {
  const greedy = breakLines(runs, size, room, measure);
  for (const share of greedy.length > 1 ? [1, 0.97, 0.94, 0.91, 0.88] : []) {
    const lines = share === 1 ? greedy : breakLines(runs, size, (line) => room(line) * share, measure);
    if (lines.length > greedy.length) break;
    if (widthOf(lines.at(-1) ?? []) > room(1) * 0.12) return lines;
  }
  return greedy;
}

/** Of a broken paragraph at least two lines stay on either side; three lines or fewer are never broken. */
const mayBreak = (index: number, count: number): boolean => count > 3 && index >= 2 && count - index >= 2;

/** An entry right under its section's heading needs no space of its own. */
function spaceBetween(previous: Block | undefined, style: BlockStyle, flow: Flow): number {
  if (!previous) return 0;
  return previous.role === 'section' ? Math.min(style.before, flow.style.roles.section.after) : style.before;
}

/** Contact items never break inside: their blanks do not count as places to break. */
function unbroken(block: Block): Run[] {
  if (block.role !== 'contact') return block.runs;
  return block.runs.map((run) => (run.separator ? run : { ...run, text: run.text.replaceAll(' ', '\u00a0') }));
}

const widthOf = (fragments: readonly Fragment[]): number => fragments.reduce((sum, { width }) => sum + width, 0);

const shifted = (fragments: readonly Fragment[], by: number): Fragment[] =>
  fragments.map((fragment) => ({ ...fragment, x: fragment.x + by }));
